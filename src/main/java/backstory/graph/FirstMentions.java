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
 * candidates share is not linked, and reported; so is a single word before another in capitals, since "Paul" of
 * "Paul II" may be somebody without an entry.
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
        Words words = Words.of(passage.linkable() ? passage.text() : "");
        for (int i = 0; i < words.list().size(); ) {
            int start = words.list().get(i).start();
            while (next.isPresent() && next.get().start() <= start) {
                mention(next.get());
                next = next(links);
            }
            int end = endOfStretch(passage, start);
            Names.Found found = end < 0 ? Names.Found.NOTHING : names.at(words, i, end, english);
            if (found.words() > 0) {
                int last = words.list().get(i + found.words() - 1).end();
                String longer = found.words() == 1 ? words.withCapitalsBehind(i, i) : "";
                consider(prose, new Mark(passage.index(), start, last), found.bearers(), longer);
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

    /** @param longer the name with what may belong to it, where it is a single word */
    private void consider(Prose prose, Mark mark, List<Entry> bearers, String longer) {
        List<Entry> candidates = bearers.stream()
                .filter(entry -> entry instanceof Term || listed.contains(entry.key()))
                .toList();
        if (candidates.isEmpty()
                || (candidates.size() == 1
                        && mentioned.contains(candidates.get(0).key()))) {
            return;
        }
        boolean part = longer.length() > mark.end() - mark.start() && !(candidates.get(0) instanceof Term);
        if (candidates.size() > 1) {
            String who = candidates.stream().map(Entry::label).collect(Collectors.joining(" and "));
            report(prose, mark, candidates.get(0), Rule.SHARED_ALIAS, "can be " + who);
        } else if (part) {
            report(prose, mark, candidates.get(0), Rule.PART_OF_NAME, "may be part of the name \"" + longer + "\"");
        } else {
            mentioned.add(candidates.get(0).key());
            marks.put(mark, new Target.OfEntry(candidates.get(0), Optional.of(article.day()), ""));
        }
    }

    private void report(Prose prose, Mark mark, Entry first, Rule rule, String what) {
        String name = prose.passages().get(mark.passage()).text().substring(mark.start(), mark.end());
        if (reported.add(name)) {
            String link = "[" + name + "](" + first.key().kind().scheme() + ":"
                    + first.key().id() + ")";
            String why = rule == Rule.SHARED_ALIAS ? " to say which" : " if it is " + first.label();
            problems.add(Problem.of(rule, prose.at(mark), "\"" + name + "\" " + what)
                    .withHint("it is not linked; write " + link + why));
        }
    }
}
