package backstory.graph;

import backstory.entry.Article;
import backstory.entry.Source;
import backstory.entry.id.EntryId;
import backstory.entry.value.Correction;
import backstory.entry.value.LocatedText;
import backstory.graph.index.LinkedEntry;
import backstory.graph.link.ReferenceResolver;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the mistakes that do not show in a single file: links to headings of other texts, topics, circular repeats. */
final class SiteProblems {
    private final Catalog catalog;
    private final Problems found = new Problems();
    private final Set<EntryId> followed = new HashSet<>();

    private SiteProblems(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Returns the mistakes that do not depend on texts. */
    static List<Problem> ofFrontMatter(Catalog catalog) {
        SiteProblems search = new SiteProblems(catalog);
        search.found.addAll(catalog.site().problems());
        catalog.index().all(Source.class).forEach(search::checkRepeats);
        catalog.articles().forEach(search::checkTopics);
        return search.found.sorted();
    }

    /** Returns the mistakes that depend on which headings texts have. */
    static List<Problem> ofTexts(Texts texts) {
        SiteProblems search = new SiteProblems(texts.catalog());
        Catalog catalog = texts.catalog();
        catalog.site().jumps().forEach(search::checkJump);
        catalog.jumping().forEach(entry -> entry.jumps().forEach(search::checkJump));
        catalog.corrected().forEach(search::checkCorrections);
        return search.found.sorted();
    }

    private void checkJump(LinkedEntry.Jump jump) {
        List<String> headings = catalog.linked(jump.to()).texts().headings();
        if (!headings.contains(jump.fragment())) {
            found.add(ReferenceResolver.noHeading(
                    jump.fragment(), "in " + jump.to().at().file(), jump.at(), headings));
        }
    }

    private void checkTopics(Article article) {
        List<String> known = List.copyOf(catalog.config().topics().keySet());
        for (LocatedText topic : article.topics()) {
            if (!known.isEmpty() && !known.contains(topic.text())) {
                found.add(Problem.of(Rule.UNKNOWN_REFERENCE, topic.at(), "site.yaml has no topic \"" + topic + "\"")
                        .withHint("add a line such as " + topic + ": "
                                + topic.text().substring(0, 1).toUpperCase(Locale.ROOT)
                                + topic.text().substring(1).replace('-', ' ')
                                + " to its topics, which so far are " + String.join(", ", known))
                        .suggest(topic.text(), known));
            }
        }
    }

    private void checkCorrections(Article article) {
        List<Correction> anchored = article.corrections().stream()
                .filter(correction -> !correction.anchor().isEmpty())
                .toList();
        List<String> headings =
                anchored.isEmpty() ? List.of() : catalog.linked(article).texts().headings();
        anchored.stream()
                .filter(correction -> !headings.contains(correction.anchor()))
                .forEach(correction -> found.add(
                        ReferenceResolver.noHeading(correction.anchor(), "in this text", correction.at(), headings)));
    }

    /** Follows what a source repeats, up to a source that was already followed. */
    private void checkRepeats(Source first) {
        List<Source> chain = new ArrayList<>();
        Map<EntryId, Integer> places = new HashMap<>();
        Optional<Source> next = Optional.of(first);
        while (next.isPresent() && followed.add(next.get().key())) {
            places.put(next.get().key(), chain.size());
            chain.add(next.get());
            next = repeated(next.get());
        }
        next.map(Source::key).map(places::get).ifPresent(from -> report(chain.subList(from, chain.size())));
    }

    /** Reports a circle at the source in it that comes first by id. */
    private void report(List<Source> circle) {
        Source first = Collections.min(circle, Comparator.comparing(Source::key));
        List<Source> turned = new ArrayList<>(circle);
        Collections.rotate(turned, -circle.indexOf(first));
        turned.add(first);
        String ids = turned.stream().map(source -> source.key().id()).collect(Collectors.joining(" → "));
        found.add(Problem.of(
                        Rule.REPEATS_CIRCLE,
                        first.repeats().orElseThrow().at(),
                        "sources repeat each other in a circle: " + ids)
                .withHint("remove the repeats: of the one that had the facts first"));
    }

    private Optional<Source> repeated(Source source) {
        return catalog.index().find(source.repeats().stream().toList(), Source.class).stream()
                .findFirst();
    }
}
