package backstory.read.entry;

import backstory.bytes.Checksum;
import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.entry.value.Image;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Text;
import backstory.read.file.ContentFile;
import backstory.read.value.Ids;
import backstory.read.value.ImageReader;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Findings;
import backstory.read.yaml.FrontMatter;
import backstory.read.yaml.Yaml;
import backstory.read.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the entries of one file. The result depends only on the bytes of the file, so files are read in parallel. */
public final class EntryReader {
    private final ContentFile file;
    private final Optional<FileEntries> before;
    private final Findings found = new Findings();
    private final List<Image> images = new ArrayList<>();
    private long dataChecksum;

    private EntryReader(ContentFile file, Optional<FileEntries> before) {
        this.file = file;
        this.before = before;
    }

    /** Returns all entries of the file and all its problems; no entries if the file is not text. */
    public static FileEntries read(ContentFile file) {
        return read(file, Optional.empty());
    }

    /**
     * Reads a file that this process has read before.
     *
     * @param before the result at that time, which is reused if only the text below the front matter has changed
     */
    public static FileEntries read(ContentFile file, Optional<FileEntries> before) {
        EntryReader reader = new EntryReader(file, before);
        return switch (file.role()) {
            case ARTICLE -> reader.markdown(EntryKind.ARTICLE);
            case PAGE -> reader.markdown(EntryKind.PAGE);
            case PERSON -> reader.markdown(EntryKind.PERSON);
            case ORGANIZATION -> reader.markdown(EntryKind.ORGANIZATION);
            case TERM -> reader.markdown(EntryKind.TERM);
            case PEOPLE_LIST -> reader.list(EntryKind.PERSON);
            case ORGANIZATION_LIST -> reader.list(EntryKind.ORGANIZATION);
            case TERM_LIST -> reader.list(EntryKind.TERM);
            case DATE_LIST -> reader.list(EntryKind.EVENT);
            case SOURCE_LIST -> reader.list(EntryKind.SOURCE);
            case BIBTEX_SOURCES, CSL_SOURCES -> reader.bibliography();
            case CLAIM_LIST -> reader.list(EntryKind.CLAIM);
            case IMAGE_LIST -> reader.images();
            case SITE_CONFIG, URLS_LOCK, IMAGE, STATIC, TEMPLATE, OTHER ->
                reader.result(true, Optional.empty(), Body.NONE);
        };
    }

    private FileEntries markdown(EntryKind kind) {
        Optional<Article.Status> statusIfUnreadable =
                kind == EntryKind.ARTICLE ? Optional.of(Article.Status.PUBLISHED) : Optional.empty();
        Optional<ContentFile.Decoded> decoded = file.decoded(found.problems());
        if (decoded.isEmpty()) {
            return result(false, statusIfUnreadable, Body.NONE);
        }
        FrontMatter parts = FrontMatter.split(decoded.get().text(), found.problems());
        dataChecksum = Checksum.of(parts.yaml().orElse(decoded.get().text()).value());
        Body body = parts.body().isBlank()
                ? Body.NONE
                : new ReadBody(file, decoded.get().checksum());
        Optional<FileEntries> edited = before.filter(earlier -> earlier.dataChecksum() == dataChecksum)
                .flatMap(earlier -> earlier.withText(file, body));
        if (edited.isPresent() && found.problems().isEmpty()) {
            return edited.get();
        }
        Optional<YamlNode.Mapping> map = parts.yaml().flatMap(this::frontMatter);
        if (map.isEmpty()) {
            return result(false, statusIfUnreadable, body);
        }
        Fields fields = Fields.ofFile(map.get(), FrontMatter.fence(file.path()), kind.noun(), found);
        EntryRef id = switch (kind) {
            case ARTICLE -> ArticleReader.id(fields, file);
            case PAGE -> Ids.ofPage(file, fields);
            default -> Ids.ofFile(file, fields, kind, KindReader.label(kind));
        };
        Optional<? extends Entry> entry = KindReader.read(fields, id, body);
        found.add(id, entry, fields.pieces());
        fields.done();
        boolean carried = entry.isPresent() && id.isUsable();
        return result(true, statusIfUnreadable.map(any -> ArticleReader.status(fields)), carried ? Body.NONE : body);
    }

    private Optional<YamlNode.Mapping> frontMatter(Text yaml) {
        YamlNode root = Yaml.read(yaml, found.problems());
        if (root instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (root instanceof YamlNode.Absent) {
            return Optional.of(new YamlNode.Mapping(List.of(), root.at()));
        }
        if (!(root instanceof YamlNode.Refused)) {
            String message = "front matter must be \"key: value\" lines, found " + root.noun();
            found.problems().add(Rule.WRONG_SHAPE, root.at(), message);
        }
        return Optional.empty();
    }

    private FileEntries list(EntryKind kind) {
        return list(kind.plural(), item -> define(item, kind));
    }

    private FileEntries images() {
        return list("images", item -> {
            if (item instanceof YamlNode.Mapping mapping) {
                ImageReader.define(mapping, found).ifPresent(images::add);
            } else if (item instanceof YamlNode.Scalar || item instanceof YamlNode.Sequence) {
                String message = "an image should be keys and values, found " + item.noun();
                found.problems()
                        .add(Problem.of(Rule.WRONG_SHAPE, item.at(), message).withHint("write src: before its path"));
            }
        });
    }

    private FileEntries list(String plural, Consumer<YamlNode> define) {
        Optional<Text> text = file.text(found.problems());
        dataChecksum = text.map(all -> Checksum.of(all.value())).orElse(0L);
        Optional<YamlNode> root = text.map(list -> Yaml.read(list, found.problems()));
        if (root.isPresent() && root.get() instanceof YamlNode.Sequence list) {
            list.items().forEach(define);
            return result(true, Optional.empty(), Body.NONE);
        }
        boolean empty = root.isPresent() && root.get() instanceof YamlNode.Absent;
        if (root.isPresent() && !empty && !(root.get() instanceof YamlNode.Refused)) {
            String message = "this file should be a list of " + plural + ", found "
                    + root.get().noun();
            found.problems()
                    .add(Problem.of(Rule.WRONG_SHAPE, root.get().at(), message)
                            .withHint("begin each of them with \"- \" and leave out anything above"));
        }
        return result(empty, Optional.empty(), Body.NONE);
    }

    private FileEntries bibliography() {
        Optional<Text> text = file.text(found.problems());
        dataChecksum = text.map(all -> Checksum.of(all.value())).orElse(0L);
        boolean readable = text.filter(whole -> BibliographyReader.define(whole, file.role(), found))
                .isPresent();
        return result(readable, Optional.empty(), Body.NONE);
    }

    private void define(YamlNode item, EntryKind kind) {
        if (item instanceof YamlNode.Mapping mapping) {
            Definitions.define(mapping, kind, found);
        } else if (item instanceof YamlNode.Scalar || item instanceof YamlNode.Sequence) {
            String article = kind == EntryKind.ORGANIZATION ? "an " : "a ";
            String message = article + kind.noun() + " should be keys and values, found " + item.noun();
            found.problems()
                    .add(Problem.of(Rule.WRONG_SHAPE, item.at(), message)
                            .withHint("write " + KindReader.label(kind) + ": before it"));
        }
    }

    private FileEntries result(boolean readable, Optional<Article.Status> status, Body orphanBody) {
        return new FileEntries(
                file,
                found.entries(),
                images,
                found.invalid(),
                readable,
                status,
                dataChecksum,
                orphanBody,
                found.fragments().fragments(),
                found.problems().sorted());
    }
}
