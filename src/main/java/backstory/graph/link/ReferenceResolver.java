package backstory.graph.link;

import backstory.edtf.Edtf;
import backstory.edtf.EdtfError;
import backstory.entry.Entry;
import backstory.entry.Source;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.FileIndex;
import backstory.graph.index.ReferenceLookup;
import backstory.graph.text.Target;
import backstory.markdown.Citation;
import backstory.markdown.Heading;
import backstory.markdown.Reference;
import backstory.markdown.prose.Prose;
import backstory.markdown.words.BareKey;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Suggest;
import java.util.List;
import java.util.Optional;

/**
 * Resolves a single reference, citation or bare key of a text, and reports those that lead nowhere. It is a pure
 * function of the reference and the index.
 */
public final class ReferenceResolver {
    private final EntryIndex index;
    private final ReferenceLookup references;

    ReferenceResolver(EntryIndex index) {
        this.index = index;
        this.references = index.references();
    }

    /**
     * Returns the target of a reference that is not an image.
     *
     * @param prose the prose in which it stands
     * @param day the day that the text refers to, for references without a day of their own
     */
    Target target(Reference reference, Prose prose, Optional<Edtf> day, Problems problems) {
        return switch (reference.kind()) {
            case ENTRY -> entry(reference, day, problems);
            case FILE -> file(reference, day, problems);
            case HEADING -> heading(reference, prose, problems);
            case IMAGE -> throw new IllegalArgumentException("images have targets of their own");
        };
    }

    private Target entry(Reference reference, Optional<Edtf> day, Problems problems) {
        EntryKind kind = EntryKind.ofScheme(reference.scheme()).orElseThrow();
        Optional<Entry> entry =
                references.resolve(new EntryRef(new EntryId(kind, reference.target()), reference.at()), problems);
        Optional<Edtf> asOf = reference.asOf().isEmpty() ? day : asOf(reference, problems);
        return entry.<Target>map(found -> new Target.OfEntry(found, asOf, reference.fragment()))
                .orElseGet(Target.Nowhere::new);
    }

    private static Optional<Edtf> asOf(Reference reference, Problems problems) {
        try {
            Edtf day = Edtf.parse(reference.asOf());
            if (!day.isInterval()) {
                return Optional.of(day);
            }
            problems.add(Rule.INVALID_DATE, reference.at(), "as-of is a day, a month or a year, not an interval");
        } catch (EdtfError error) {
            problems.add(Problem.of(Rule.INVALID_DATE, reference.at(), error.getMessage())
                    .withHint(error.hint()));
        }
        return Optional.empty();
    }

    private Target file(Reference reference, Optional<Edtf> day, Problems problems) {
        Optional<String> path = FileIndex.resolve(reference.at(), reference.target());
        if (path.isEmpty()) {
            problems.add(references.leadsOut(reference.target(), reference.at()));
            return new Target.Nowhere();
        }
        if (Body.isMarkdown(path.get())) {
            return references
                    .resolveFile(path.get(), reference.at(), problems)
                    .<Target>map(entry -> new Target.OfEntry(entry, day, reference.fragment()))
                    .orElseGet(Target.Nowhere::new);
        }
        Optional<Entry> page = reference.kind() == Reference.Kind.FILE ? index.findPage(path.get()) : Optional.empty();
        if (page.isPresent()) {
            return new Target.OfEntry(page.get(), day, reference.fragment());
        }
        boolean there = references.resolveCopied(path.get(), reference.at(), problems);
        return there ? new Target.OfFile(path.get().substring("content/".length())) : new Target.Nowhere();
    }

    private static Target heading(Reference reference, Prose prose, Problems problems) {
        List<String> ids = prose.headings().stream().map(Heading::id).toList();
        if (!ids.contains(reference.fragment())) {
            problems.add(noHeading(reference.fragment(), "in this text", reference.at(), ids));
            return new Target.Nowhere();
        }
        return new Target.OfHeading(reference.fragment());
    }

    /**
     * Returns the problem of a link to a missing heading.
     *
     * @param where the place that was searched, as the end of the sentence: {@code in this text}
     * @param ids the ids of the existing headings
     */
    public static Problem noHeading(String fragment, String where, Location at, List<String> ids) {
        String hint = Suggest.nearest(fragment, ids)
                .map(near -> "did you mean \"#" + near + "\"?")
                .orElseGet(() -> ids.isEmpty() ? "" : "its headings: #" + String.join(", #", ids));
        return Problem.of(Rule.BROKEN_LINK, at, "there is no heading \"" + fragment + "\" " + where)
                .withHint(hint);
    }

    /**
     * Checks a key without brackets. It is a citation if a source has that id; else it is a user name on another site.
     */
    void checkBareKey(BareKey bare, Prose prose, Problems problems) {
        if (index.find(new EntryId(EntryKind.SOURCE, bare.key())).isPresent()) {
            Rule rule = bare.inBrackets() ? Rule.STRAY_MARKUP : Rule.INVALID_CITATION;
            String message = bare.inBrackets()
                    ? "[" + bare.key() + "] cites nothing without @"
                    : "@" + bare.key() + " cites nothing without brackets";
            problems.add(Problem.of(rule, prose.at(bare.words()), message)
                    .withHint("write [@" + bare.key() + "], or a backslash before it where it is meant as text"));
        }
    }

    /** Returns the cited source; empty if there is none. */
    Optional<Source> source(Citation.Cited cited, Problems problems) {
        return references
                .resolve(new EntryRef(new EntryId(EntryKind.SOURCE, cited.source()), cited.at()), problems)
                .map(Source.class::cast);
    }
}
