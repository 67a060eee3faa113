package backstory.move;

import backstory.entry.Entry;
import backstory.entry.Source;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.value.Body;
import backstory.entry.value.SourceRecord;
import backstory.markdown.words.Slug;
import backstory.problem.Suggest;
import backstory.problem.UsageError;
import backstory.read.Content;
import backstory.read.value.Ids;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the request for a move: two paths below {@code content/}, or two typed ids. */
final class MoveRequest {
    private static final List<EntryKind> PARTIES = List.of(EntryKind.PERSON, EntryKind.ORGANIZATION);

    private final Content content;

    private MoveRequest(Content content) {
        this.content = content;
    }

    /**
     * What is moved where.
     *
     * @throws UsageError if there is no such entry, or its new id or path is taken or invalid
     */
    static Renaming read(Content content, String old, String other) {
        MoveRequest request = new MoveRequest(content);
        Optional<EntryId> from = typed(old);
        Optional<EntryId> to = typed(other);
        if (from.isPresent() != to.isPresent()) {
            throw new UsageError("move takes two paths (articles/a.md articles/b.md) or two ids (person:a person:b),"
                    + " not one of each");
        }
        Renaming renaming =
                from.isPresent() ? request.ids(from.get(), to.orElseThrow()) : request.paths(path(old), path(other));
        request.checkRenaming(renaming);
        return renaming;
    }

    private static Optional<EntryId> typed(String word) {
        int colon = word.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String scheme = word.substring(0, colon);
        EntryKind kind = Stream.of(EntryKind.values())
                .filter(each -> each.scheme().equals(scheme) || each.noun().equals(scheme))
                .findFirst()
                .orElseThrow(
                        () -> new UsageError("\"" + scheme + ":\" is no kind of entry: ids begin with person:, org:,"
                                + " term:, date:, source: or claim:"));
        if (kind == EntryKind.ARTICLE || kind == EntryKind.PAGE) {
            throw new UsageError("an article or a plain page is named by its file, such as " + kind.plural() + "/a.md");
        }
        return Optional.of(new EntryId(kind, word.substring(colon + 1)));
    }

    private static String path(String word) {
        String path = word.replace('\\', '/').replaceFirst("^\\./", "");
        return path.startsWith("content/") ? path : "content/" + path;
    }

    private Renaming ids(EntryId from, EntryId to) {
        if (from.kind() != to.kind()) {
            throw new UsageError("a " + from.kind().noun() + " cannot become a "
                    + to.kind().noun() + ": its keys are others; write a new entry");
        }
        Entry entry = content.entries().stream()
                .filter(each -> each.key().equals(from))
                .findFirst()
                .orElseThrow(() -> unknown(from));
        checkMovable(entry);
        checkId(to.id());
        String file = entry.at().file();
        boolean own = Body.isMarkdown(file)
                && file.startsWith("content/" + from.kind().plural() + "/");
        return new Renaming(entry, to, own ? file : "", own ? folder(file) + to.id() + ".md" : "");
    }

    /**
     * Refuses to move an entry of a file that another program writes: a change would be lost at the program's next
     * export.
     */
    private static void checkMovable(Entry entry) {
        if (entry instanceof Source source && !source.record().equals(SourceRecord.NONE)) {
            String file = entry.at().file();
            String key = entry.key().id();
            String former =
                    file.endsWith(".bib") ? "ids = {" + key + "}" : "\"custom\": {\"redirect-from\": \"" + key + "\"}";
            throw new UsageError(
                    "source:" + key + " stands in " + file + ", which another program writes: change its key"
                            + " there, and add " + former + " so that its old address leads on");
        }
    }

    private UsageError unknown(EntryId from) {
        List<String> known = content.entries().stream()
                .map(Entry::key)
                .filter(id -> id.kind() == from.kind())
                .map(EntryId::id)
                .toList();
        String former = content.entries().stream()
                .filter(each -> each.key().kind() == from.kind())
                .filter(each ->
                        each.redirectFrom().stream().anyMatch(old -> old.text().equals(from.id())))
                .findFirst()
                .map(each -> ": it is a former id of \"" + each.key().id() + "\"")
                .orElse("");
        return new UsageError("there is no " + from.kind().noun() + " \"" + from.id() + "\""
                + (former.isEmpty() ? near(from.id(), known) : former));
    }

    private static String near(String word, List<String> known) {
        return Suggest.nearest(word, known)
                .map(near -> ": did you mean " + near + "?")
                .orElse("");
    }

    private Renaming paths(String old, String other) {
        Entry entry = content.entries().stream()
                .filter(each ->
                        each.at().file().equals(old) && isPage(each.key().kind()))
                .findFirst()
                .orElseThrow(() -> noFile(old));
        EntryKind kind = entry.key().kind();
        boolean fits = other.startsWith("content/" + kind.plural() + "/")
                && other.endsWith(".md")
                && Arrays.stream(other.split("/", -1)).noneMatch(part -> part.isEmpty() || part.startsWith("."))
                && (kind == EntryKind.ARTICLE || other.split("/", -1).length == 3);
        if (!fits) {
            throw new UsageError(other + " is no place for "
                    + (kind == EntryKind.ARTICLE ? "an article" : "a plain page") + ": write one such as "
                    + kind.plural() + "/" + entry.key().id() + ".md");
        }
        String stem = other.substring(other.lastIndexOf('/') + 1, other.length() - ".md".length());
        checkId(stem);
        boolean slug = !Slug.of(stem(old)).equals(entry.key().id());
        return new Renaming(entry, slug ? entry.key() : new EntryId(kind, stem), old, other);
    }

    private UsageError noFile(String old) {
        boolean entry =
                content.entries().stream().anyMatch(each -> each.at().file().equals(old));
        List<String> known = content.entries().stream()
                .filter(each -> isPage(each.key().kind()))
                .map(each -> each.at().file())
                .toList();
        return new UsageError(
                entry
                        ? old + " is no article and no plain page: name its entry by its id, such as person:a"
                        : "there is no article or plain page " + old + ofId(old).orElseGet(() -> near(old, known)));
    }

    /** The entry that was named by its id alone, or by its kind's folder and its id. */
    private Optional<String> ofId(String path) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        return content.entries().stream()
                .map(Entry::key)
                .filter(key -> key.id().equals(id) && !isPage(key.kind()))
                .map(key -> key.kind().scheme().isEmpty()
                        ? key.kind().noun()
                        : key.kind().scheme())
                .sorted()
                .findFirst()
                .map(kind -> ": did you mean " + kind + ":" + id + "?");
    }

    private static boolean isPage(EntryKind kind) {
        return kind == EntryKind.ARTICLE || kind == EntryKind.PAGE;
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static void checkId(String id) {
        if (!Slug.isValid(id) || Ids.isLong(id)) {
            String slug = Slug.of(id);
            throw new UsageError("\"" + id + "\" is no id: one has lower-case letters, digits and single hyphens"
                    + (slug.isEmpty() || Ids.isLong(slug) ? "" : "; write " + slug));
        }
    }

    private void checkRenaming(Renaming renaming) {
        boolean stays =
                renaming.from().equals(renaming.to()) && renaming.oldPath().equals(renaming.newPath());
        if (stays) {
            throw new UsageError("that is what it is called already");
        }
        boolean inTheWay = renaming.hasOwnFile()
                && !renaming.oldPath().equals(renaming.newPath())
                && content.tree().files().stream().anyMatch(file -> file.path().equalsIgnoreCase(renaming.newPath()));
        if (inTheWay) {
            throw new UsageError(renaming.newPath() + " is in the way, and nothing was written");
        }
        if (renaming.changesId()) {
            content.taken(renaming.to(), Optional.of(renaming.entry())).ifPresent(words -> {
                throw new UsageError(words);
            });
            PARTIES.stream()
                    .filter(kind -> PARTIES.contains(renaming.from().kind())
                            && kind != renaming.from().kind())
                    .flatMap(kind ->
                            content.taken(new EntryId(kind, renaming.to().id()), Optional.empty()).stream())
                    .forEach(words -> {
                        throw new UsageError(words + ": by: and via: could mean both");
                    });
        }
    }
}
