package backstory.graph;

import backstory.entry.Article;
import backstory.entry.Autolink;
import backstory.entry.Entry;
import backstory.entry.EntryId;
import backstory.entry.EntryKind;
import backstory.entry.EntryRef;
import backstory.entry.SiteConfig;
import backstory.entry.Term;
import backstory.markdown.Mark;
import backstory.markdown.Passage;
import backstory.markdown.Prose;
import backstory.markdown.Reference;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the words of one article that link themselves: in reading order, the first mention of each person and
 * organization that the article lists and of each term of the site. A link that the writer made counts as a mention. The longest name wins,
 * also where it belongs to somebody who is not listed: "Paul Verrin" never links "Paul" to another. A name that two
 * candidates share is not linked, and reported.
 */
final class FirstMentions {
    private final Names names;
    private final Article article;
    private final Autolink how;
    private final boolean english;
    private final Problems problems;
    private final Set<EntryId> listed;
    private final Set<EntryId> mentioned = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    private final Map<Mark, Target.OfEntry> marks = new LinkedHashMap<>();
    private int section;

    /** @param usual for articles that say nothing else */
    FirstMentions(Names names, Article article, SiteConfig usual, Problems problems) {
        String language = article.lang().isEmpty() ? usual.language() : article.lang();
        this.names = names;
        this.article = article;
        this.how = article.autolink().orElse(usual.autolink());
        this.english = language.equals("en") || language.startsWith("en-");
        this.problems = problems;
        this.listed = Stream.concat(article.people().stream(), article.organizations().stream())
                .map(EntryRef::to)
                .collect(Collectors.toSet());
    }

    /** The marks, in reading order. */
    Map<Mark, Target.OfEntry> in(Prose prose) {
        if (how == Autolink.OFF) {
            return Map.of();
        }
        Map<Integer, List<Reference>> links = prose.references().stream()
                .filter(reference -> reference.kind() == Reference.Kind.ENTRY)
                .collect(Collectors.groupingBy(Reference::passage));
        for (Passage passage : prose.passages()) {
            if (how == Autolink.SECTION && passage.section() != section) {
                section = passage.section();
                mentioned.clear();
            }
            read(prose, passage, links.getOrDefault(passage.index(), List.of()).iterator());
        }
        return Collections.unmodifiableMap(marks);
    }

    private void read(Prose prose, Passage passage, Iterator<Reference> links) {
        Optional<Reference> next = next(links);
        Words words = Words.of(passage.text());
        for (int i = 0; passage.linkable() && i < words.list().size(); ) {
            int start = words.list().get(i).start();
            while (next.isPresent() && next.get().start() <= start) {
                mention(next.get());
                next = next(links);
            }
            int end = endOfStretch(passage, start);
            Names.Found found = end < 0 ? new Names.Found(0, List.of()) : names.at(words, i, end, english);
            if (found.words() > 0) {
                int last = words.list().get(i + found.words() - 1).end();
                consider(prose, new Mark(passage.index(), start, last), found.bearers());
            }
            i += Math.max(1, found.words());
        }
        while (next.isPresent()) {
            mention(next.get());
            next = next(links);
        }
    }

    private static Optional<Reference> next(Iterator<Reference> links) {
        return links.hasNext() ? Optional.of(links.next()) : Optional.empty();
    }

    private void mention(Reference link) {
        EntryKind.ofScheme(link.scheme()).ifPresent(kind -> mentioned.add(new EntryId(kind, link.target())));
    }

    private static int endOfStretch(Passage passage, int start) {
        for (Passage.Stretch stretch : passage.stretches()) {
            if (stretch.start() <= start && start < stretch.end()) {
                return stretch.end();
            }
        }
        return -1;
    }

    private void consider(Prose prose, Mark mark, List<Entry> bearers) {
        List<Entry> candidates = bearers.stream()
                .filter(entry -> entry instanceof Term || listed.contains(entry.key()))
                .toList();
        if (candidates.size() > 1) {
            report(prose, mark, candidates);
        } else if (candidates.size() == 1 && mentioned.add(candidates.get(0).key())) {
            marks.put(mark, new Target.OfEntry(candidates.get(0), Optional.of(article.day()), ""));
        }
    }

    private void report(Prose prose, Mark mark, List<Entry> candidates) {
        String name = prose.passages().get(mark.passage()).text().substring(mark.start(), mark.end());
        if (reported.add(name)) {
            String who = candidates.stream().map(Entry::label).collect(Collectors.joining(" and "));
            String link = "[" + name + "](" + candidates.get(0).key().kind().scheme() + ":"
                    + candidates.get(0).key().id() + ")";
            problems.add(Problem.of(Rule.SHARED_ALIAS, prose.at(mark), "\"" + name + "\" can be " + who)
                    .withHint("it is not linked; write " + link + " to say which"));
        }
    }
}
