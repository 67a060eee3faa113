package backstory.read.value;

import backstory.entry.Identity;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.LocatedText;
import backstory.markdown.words.Slug;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import backstory.read.yaml.Fields;
import backstory.read.yaml.YamlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ids and references to them. An id becomes the name of a file of the output, so that one that the rule of slugs could
 * not have made is refused where it is defined.
 */
public final class Ids {
    /** File systems take names of 255 bytes, and endings and temporary names have to fit as well. */
    static final int LONGEST = 200;

    private Ids() {}

    /** The id that an entry in a list gives, or the one made from what it is called. */
    public static EntryRef inList(Fields fields, EntryKind kind, String labelKey, String madeFrom) {
        return given(fields, "id", kind).orElseGet(() -> made(fields, kind, labelKey, madeFrom));
    }

    /** An id that is written out, unusable if it breaks the rule; nothing where there is none. */
    public static Optional<EntryRef> given(Fields fields, String key, EntryKind kind) {
        return fields.scalar(key).map(scalar -> {
            String id = ContentTree.nfc(Fields.clean(scalar));
            Optional<Problem> problem = complaint(key, id, scalar.at());
            if (problem.isPresent()) {
                fields.problems().add(problem.get());
                fields.found().addUnfit(kind, id);
            }
            return EntryRef.kept(new EntryId(kind, problem.isEmpty() ? id : ""), scalar.at());
        });
    }

    /** The id that an entry gives which the text names by it (a source, a claim), so that none is made up. */
    public static EntryRef required(Fields fields, EntryKind kind) {
        return given(fields, "id", kind).orElseGet(() -> {
            fields.require("id", fields.scalar("id"));
            return new EntryRef(new EntryId(kind, ""), fields.start());
        });
    }

    /** An id made from a name; a name that gives none is a problem, but not one that is missing. */
    static EntryRef made(Fields fields, EntryKind kind, String labelKey, String madeFrom) {
        String id = Slug.of(madeFrom);
        Location at = fields.at(labelKey);
        if (!madeFrom.isBlank() && (id.isEmpty() || isLong(id))) {
            String message = labelKey + (id.isEmpty() ? " gives no usable id" : " is too long for an id");
            fields.problems()
                    .add(Problem.of(Rule.INVALID_ID, at, message).withHint("add id: with a short name in letters"));
            return new EntryRef(new EntryId(kind, ""), at);
        }
        return new EntryRef(new EntryId(kind, id), at);
    }

    /** The id made from the name of a file that may be called anything, as articles and plain pages may. */
    public static EntryRef ofFileName(ContentFile file, Fields fields, EntryKind kind, String hint) {
        String id = Slug.of(file.stem());
        boolean usable = !id.isEmpty() && !isLong(id);
        if (!usable) {
            String message = "the name of this file "
                    + (id.isEmpty()
                            ? "gives no usable address"
                            : "is too long for an address: it has more than " + LONGEST + " bytes");
            fields.problems()
                    .add(Problem.of(Rule.INVALID_ID, fields.start(), message).withHint(hint));
        }
        return new EntryRef(new EntryId(kind, usable ? id : ""), fields.at("title"));
    }

    /** The id of an entry with a file of its own: the name of the file. */
    public static EntryRef ofFile(ContentFile file, Fields fields, EntryKind kind, String labelKey) {
        String stem = file.stem();
        Location at = fields.at(labelKey);
        Optional<Problem> problem = complaint("the name of this file", stem, Location.of(file.path()));
        if (problem.isPresent()) {
            String slug = Slug.of(stem);
            fields.found().addUnfit(kind, stem);
            fields.problems()
                    .add(problem.get()
                            .withHint(slug.isEmpty() || isLong(slug) ? "rename it" : "rename it to " + slug + ".md"));
            return new EntryRef(new EntryId(kind, ""), at);
        }
        checkWritten(fields, stem);
        return new EntryRef(new EntryId(kind, stem), at);
    }

    /** The id of a plain page: a name made from that of its file. */
    public static EntryRef ofPage(ContentFile file, Fields fields) {
        EntryRef id = ofFileName(file, fields, EntryKind.PAGE, "rename it");
        checkWritten(fields, id.to().id());
        return id;
    }

    private static void checkWritten(Fields fields, String ofFile) {
        fields.scalar("id")
                .filter(id -> !Fields.clean(id).equals(ofFile))
                .ifPresent(id -> fields.problems()
                        .add(Problem.of(
                                        Rule.INVALID_ID,
                                        id.at(),
                                        "the id of a file of its own is the file's name, \"" + ofFile + "\"")
                                .withHint("take id away, or rename the file")));
    }

    /** References to entries of a kind by their ids; whether they lead anywhere is seen when all files are read. */
    public static List<EntryRef> references(Fields fields, String key, EntryKind kind) {
        return fields.scalars(key).stream()
                .map(scalar -> reference(fields, scalar, kind))
                .toList();
    }

    /** A reference by an id as it is written. */
    public static EntryRef reference(Fields fields, YamlNode.Scalar scalar, EntryKind kind) {
        EntryId id = new EntryId(kind, ContentTree.nfc(Fields.clean(scalar)));
        return fields.pieces().add(EntryRef.kept(id, scalar.at()));
    }

    /** Ids of topics, each once, where it first stands. A topic is no entry: an article makes it by naming it. */
    public static List<LocatedText> topics(Fields fields) {
        Map<String, LocatedText> topics = new LinkedHashMap<>();
        for (YamlNode.Scalar scalar : fields.scalars("topics")) {
            String id = topic(fields, Fields.clean(scalar), scalar.at());
            topics.putIfAbsent(id, new LocatedText(id, scalar.at()));
        }
        topics.remove("");
        return List.copyOf(topics.values());
    }

    /** The id of a topic, or empty where it breaks the rule. */
    public static String topic(Fields fields, String written, Location at) {
        String id = ContentTree.nfc(written);
        Optional<Problem> problem = complaint("the id of a topic", id, at);
        problem.map(wrong -> id.indexOf(',') < 0 ? wrong : wrong.withHint(asList(id)))
                .ifPresent(fields.problems()::add);
        return problem.isEmpty() ? id : "";
    }

    private static String asList(String ids) {
        return Stream.of(ids.split(",", -1))
                .map(Slug::of)
                .collect(Collectors.joining(", ", "several stand in a list: [", "]"));
    }

    /** What an entry of any kind has, its former ids among it. */
    public static Identity identity(Fields fields, EntryRef id) {
        return new Identity(id.to(), former(fields), id.at());
    }

    /** Former ids, and old addresses that begin with {@code /}. */
    private static List<LocatedText> former(Fields fields) {
        List<LocatedText> former = new ArrayList<>();
        for (YamlNode.Scalar scalar : fields.scalars("redirect-from")) {
            LocatedText written = new LocatedText(ContentTree.nfc(Fields.clean(scalar)), scalar.at());
            Optional<Problem> problem = FormerAddress.complaint(written);
            problem.ifPresent(fields.problems()::add);
            if (problem.isEmpty()) {
                former.add(written);
            }
        }
        return former;
    }

    /** What is wrong with an id that is written out. */
    static Optional<Problem> complaint(String what, String id, Location at) {
        if (Slug.isValid(id) && !isLong(id)) {
            return Optional.empty();
        }
        String slug = Slug.of(id);
        if (slug.equals(id + "-")) {
            return Optional.of(Problem.of(Rule.INVALID_ID, at, "\"" + id + "\" is a name that Windows keeps for itself")
                    .withHint("write " + slug));
        }
        String message = isLong(id)
                ? what + " is too long: it has more than " + LONGEST + " bytes"
                : what + " may only have lower-case letters, digits and single hyphens, found \"" + id + "\"";
        return Optional.of(
                Problem.of(Rule.INVALID_ID, at, message).withHint(slug.isEmpty() || isLong(id) ? "" : "write " + slug));
    }

    /** What is wrong with the key of a bibliography, which need be no slug but has to make one. */
    public static Optional<Problem> complaintOnKey(String key, Location at) {
        String slug = Slug.of(key);
        if (!slug.isEmpty() && !isLong(slug)) {
            return Optional.empty();
        }
        String message = "the key \"" + key + "\" "
                + (slug.isEmpty()
                        ? "gives no address"
                        : "is too long for an address: it has more than " + LONGEST + " bytes");
        return Optional.of(Problem.of(Rule.INVALID_ID, at, message).withHint("give it a short one with letters"));
    }

    /** True for what is too long for the name of a file. */
    public static boolean isLong(String id) {
        return id.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }
}
