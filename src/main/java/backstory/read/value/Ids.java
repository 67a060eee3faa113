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
 * Reads ids and references to them. An id becomes the name of an output file, so an id that the rule of slugs could not
 * have made is rejected where it is defined.
 */
public final class Ids {
    /**
     * The longest id in bytes: file systems allow names of 255 bytes, and extensions and temporary names have to fit
     * too.
     */
    static final int LONGEST = 200;

    private Ids() {}

    /** Returns the id that an entry in a list gives, or the one made from its label. */
    public static EntryRef inList(Fields fields, EntryKind kind, String labelKey, String madeFrom) {
        return given(fields, "id", kind).orElseGet(() -> made(fields, kind, labelKey, madeFrom));
    }

    /** Returns an id that is written out, marked unusable if it breaks the rule; nothing if there is none. */
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

    /**
     * Returns the id that an entry must give because texts refer to it by that id (a source, a claim); none is made up.
     */
    public static EntryRef required(Fields fields, EntryKind kind) {
        return given(fields, "id", kind).orElseGet(() -> {
            fields.require("id", fields.scalar("id"));
            return new EntryRef(new EntryId(kind, ""), fields.start());
        });
    }

    /** Makes an id from a name. A name that gives no id is reported, but a missing name is not. */
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

    /** Makes an id from the name of a file that may have any name, as those of articles and plain pages. */
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

    /** Returns the id of an entry with a file of its own: the name of the file. */
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

    /** Returns the id of a plain page, made from the name of its file. */
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

    /** Returns references to entries of a kind by their ids; they are checked when all files have been read. */
    public static List<EntryRef> references(Fields fields, String key, EntryKind kind) {
        return fields.scalars(key).stream()
                .map(scalar -> reference(fields, scalar, kind))
                .toList();
    }

    /** Returns a reference by an id as it is written. */
    public static EntryRef reference(Fields fields, YamlNode.Scalar scalar, EntryKind kind) {
        EntryId id = new EntryId(kind, ContentTree.nfc(Fields.clean(scalar)));
        return fields.pieces().add(EntryRef.kept(id, scalar.at()));
    }

    /**
     * Returns ids of topics without duplicates, each at its first place. A topic is not an entry: an article creates it
     * by naming it.
     */
    public static List<LocatedText> topics(Fields fields) {
        Map<String, LocatedText> topics = new LinkedHashMap<>();
        for (YamlNode.Scalar scalar : fields.scalars("topics")) {
            String id = topic(fields, Fields.clean(scalar), scalar.at());
            topics.putIfAbsent(id, new LocatedText(id, scalar.at()));
        }
        topics.remove("");
        return List.copyOf(topics.values());
    }

    /** Returns the id of a topic, or empty if it breaks the rule. */
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

    /** Returns the identity that entries of all kinds have, including former ids. */
    public static Identity identity(Fields fields, EntryRef id) {
        return new Identity(id.to(), former(fields), id.at());
    }

    /** Returns former ids, and old addresses, which begin with {@code /}. */
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

    /** Returns what is wrong with an id that is written out. */
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

    /** Returns what is wrong with the key of a bibliography, which need not be a slug but has to result in one. */
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

    /** Returns true for what is too long for a file name. */
    public static boolean isLong(String id) {
        return id.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }
}
