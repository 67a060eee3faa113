package backstory.page.embed;

import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.value.Correction;
import backstory.graph.Catalog;
import backstory.graph.Reads;
import backstory.graph.text.Mention;
import backstory.graph.text.Target;
import backstory.page.PageContext;
import backstory.page.list.CorrectionsPage;
import backstory.page.list.CorrectionsPage.Made;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which corrections of articles concern a claim or a person. Corrections are an article's own, so it has to be told:
 *
 * <ul>
 *   <li>a link to the entry in what a correction says, or says that stood or stands there;
 *   <li>of a claim, the heading that a correction names, where the claim comes up below it;
 *   <li>a retraction of the article that defines the entry, or that a claim comes up in.
 * </ul>
 */
final class Amendments {
    /** The amendments, newest first. */
    private final List<Made> made;

    /** Indices into {@link #made}, by the entries that the amendments link to. */
    private final Map<EntryId, List<Integer>> naming = new HashMap<>();

    private final Map<EntryId, List<Integer>> ofArticle = new HashMap<>();
    private final Catalog catalog;

    private Amendments(PageContext context) {
        catalog = context.catalog();
        made = CorrectionsPage.made(context).toList();
        for (int at = 0; at < made.size(); at++) {
            Article article = made.get(at).article();
            ofArticle.computeIfAbsent(article.key(), key -> new ArrayList<>()).add(at);
            for (EntryId named : named(made.get(at), context)) {
                naming.computeIfAbsent(named, key -> new ArrayList<>()).add(at);
            }
        }
    }

    /** Collects the amendments of all articles, including withdrawn ones. */
    static Amendments of(PageContext context) {
        return new Amendments(context);
    }

    private static List<EntryId> named(Made made, PageContext context) {
        Correction correction = made.correction();
        return Stream.of(correction.text(), correction.was(), correction.now())
                .flatMap(text -> context.catalog().value(text, made.article()).targets().stream())
                .filter(Target.OfEntry.class::isInstance)
                .map(target -> ((Target.OfEntry) target).entry().key())
                .distinct()
                .toList();
    }

    /** Returns the article whose front matter defines an entry, if there is one. */
    Optional<Article> origin(Entry entry) {
        return catalog.index()
                .inFile(entry.at().file())
                .filter(Article.class::isInstance)
                .map(Article.class::cast);
    }

    /** Returns the amendments that concern a claim or a person, newest first. */
    List<Made> of(Entry entry, Reads reads) {
        if (made.isEmpty()) {
            return List.of();
        }
        TreeSet<Integer> found = new TreeSet<>(naming.getOrDefault(entry.key(), List.of()));
        origin(entry).ifPresent(article -> found.addAll(retractions(article.key())));
        if (entry instanceof Claim) {
            reads.catalog().namedBy(entry).forEach(by -> found.addAll(retractions(by.key())));
            reads.mentionsOf(entry)
                    .forEach(mention -> ofArticle
                            .getOrDefault(mention.in(), List.of())
                            .forEach(at -> {
                                Correction one = made.get(at).correction();
                                if (isRetraction(one) || isAt(one, mention)) {
                                    found.add(at);
                                }
                            }));
        }
        return made(List.copyOf(found));
    }

    static boolean isRetraction(Correction correction) {
        return correction.kind() == Correction.Kind.RETRACTION;
    }

    /**
     * Returns true if a correction concerns this mention. It asks for the place of the mention only if the correction
     * names a place, since that requires reading the text.
     */
    private static boolean isAt(Correction correction, Mention mention) {
        return !correction.anchor().isEmpty()
                && correction.anchor().equals(mention.sentence().held().fragment());
    }

    private List<Integer> retractions(EntryId article) {
        return ofArticle.getOrDefault(article, List.of()).stream()
                .filter(at -> isRetraction(made.get(at).correction()))
                .toList();
    }

    private List<Made> made(List<Integer> places) {
        return places.stream().map(made::get).toList();
    }
}
