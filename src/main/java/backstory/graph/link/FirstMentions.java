package backstory.graph.link;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.ListedEntries;
import backstory.entry.Term;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.site.TextSettings;
import backstory.entry.value.Autolink;
import backstory.graph.index.EntryIndex;
import backstory.graph.name.Lexicon;
import backstory.graph.name.NameContext;
import backstory.graph.name.NameIndex;
import backstory.graph.name.TextWords;
import backstory.graph.text.Target;
import backstory.markdown.Reference;
import backstory.markdown.prose.Prose;
import backstory.markdown.words.Passage;
import backstory.markdown.words.WordRange;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.Collections;
import java.util.HashMap;
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
 * Finds the words of one article that become links automatically: in reading order, the first mention of each person,
 * organization and term of the site. Entries that the article lists are found by all their names, as is every term;
 * other people and organizations only by their whole names, and those that another article defines for itself not at
 * all. A link that the writer made counts as a mention. The longest name wins, even if it belongs to a person who is
 * not linked here: "Paul Verrin" never links "Paul" to someone else. A name that two candidates share is not linked but
 * reported, and so is one that looks like a part of a longer name ({@link NameContext}).
 */
final class FirstMentions {
    /** How many of those who share a name are listed in the message. */
    private static final int MOST_NAMED = 3;

    private final NameIndex names;
    private final EntryIndex index;
    private final Article article;
    private final Autolink how;
    private final boolean english;
    private final Lexicon lexicon;
    private final Problems problems;
    private final Set<EntryId> listed;
    private final Map<List<NameIndex.IndexedName>, List<Entry>> candidates = new HashMap<>();
    private final Set<EntryId> mentioned = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    private final Map<WordRange, Target.OfEntry> marks = new LinkedHashMap<>();
    private int section;

    /**
     * @param index resolves links by former ids
     * @param usual the settings for articles that have none of their own
     */
    FirstMentions(NameIndex names, EntryIndex index, Article article, TextSettings usual, Problems problems) {
        String language = article.lang().isEmpty() ? usual.language() : article.lang();
        this.names = names;
        this.index = index;
        this.article = article;
        this.how = article.autolink().orElse(usual.autolink());
        this.english = language.equals("en") || language.startsWith("en-");
        this.lexicon = Lexicon.of(language);
        this.problems = problems;
        this.listed = Stream.of(
                        article.listed().people(),
                        article.listed().organizations(),
                        article.listed().keyPeople().stream()
                                .map(ListedEntries.KeyPerson::person)
                                .toList())
                .flatMap(List::stream)
                .map(EntryRef::to)
                .collect(Collectors.toSet());
    }

    /** Returns the marks, in reading order. */
    Map<WordRange, Target.OfEntry> in(Prose prose) {
        if (how == Autolink.OFF) {
            return Map.of();
        }
        Map<Integer, List<Reference>> links =
                prose.references().stream().collect(Collectors.groupingBy(Reference::passage));
        for (Passage passage : prose.passages()) {
            if (how == Autolink.SECTION && passage.section() != section) {
                section = passage.section();
                mentioned.clear();
            }
            new Reading(prose, passage)
                    .read(links.getOrDefault(passage.index(), List.of()).iterator());
        }
        return Collections.unmodifiableMap(marks);
    }

    private void mention(Reference link) {
        index.find(link).ifPresent(entry -> mentioned.add(entry.key()));
    }

    /** Returns the entries that a name may mean in this article. */
    private List<Entry> candidates(List<NameIndex.IndexedName> found) {
        return candidates.computeIfAbsent(found, these -> {
            List<NameIndex.Bearer> all =
                    these.stream().flatMap(name -> name.bearers().stream()).toList();
            List<Entry> own = entries(all.stream().filter(by -> isOwn(by.entry())));
            return own.isEmpty() ? entries(all.stream().filter(this::isFoundByName)) : own;
        });
    }

    private static List<Entry> entries(Stream<NameIndex.Bearer> bearers) {
        Map<EntryId, Entry> each = new LinkedHashMap<>();
        bearers.forEach(by -> each.putIfAbsent(by.entry().key(), by.entry()));
        return List.copyOf(each.values());
    }

    private boolean isOwn(Entry entry) {
        return entry instanceof Term || listed.contains(entry.key());
    }

    private boolean isFoundByName(NameIndex.Bearer bearer) {
        return bearer.whole() && !bearer.entry().at().file().startsWith("content/" + EntryKind.ARTICLE.plural() + "/");
    }

    /** Reads one passage, word by word. */
    private final class Reading {
        private final Prose prose;
        private final Passage passage;
        private final TextWords words;
        private final NameContext surroundings;
        private NameIndex.Match before = NameIndex.Match.nothingAt(-1);
        private int stretch;

        Reading(Prose prose, Passage passage) {
            this.prose = prose;
            this.passage = passage;
            this.words = TextWords.of(passage.linkable() ? passage.text() : "");
            this.surroundings = new NameContext(words, lexicon, names);
        }

        void read(Iterator<Reference> links) {
            Optional<Reference> next = next(links);
            for (int i = 0; i < words.list().size(); ) {
                int start = words.list().get(i).start();
                while (next.isPresent() && next.get().start() <= start) {
                    mention(next.get());
                    next = next(links);
                }
                NameIndex.Match found = at(i);
                if (!found.isEmpty()) {
                    consider(found);
                    before = found;
                }
                i = found.last() + 1;
            }
            while (next.isPresent()) {
                mention(next.get());
                next = next(links);
            }
        }

        private static Optional<Reference> next(Iterator<Reference> links) {
            return links.hasNext() ? Optional.of(links.next()) : Optional.empty();
        }

        /** Returns the names at a word; words must be asked for in their order. */
        private NameIndex.Match at(int index) {
            int start = words.list().get(index).start();
            List<Passage.Stretch> stretches = passage.stretches();
            while (stretch < stretches.size() && stretches.get(stretch).end() <= start) {
                stretch++;
            }
            boolean inside =
                    stretch < stretches.size() && stretches.get(stretch).start() <= start;
            return inside ? names.at(words, index, stretches.get(stretch), english) : NameIndex.Match.nothingAt(index);
        }

        private void consider(NameIndex.Match found) {
            List<Entry> who = candidates(found.names());
            if (who.isEmpty()
                    || (who.size() == 1 && mentioned.contains(who.get(0).key()))) {
                return;
            }
            Entry first = who.get(0);
            Optional<String> longer = surroundings.longer(found, first, before, behind(found));
            if (longer.isPresent()) {
                report(found, first, Rule.PART_OF_NAME, longer.get());
            } else if (who.size() > 1) {
                report(found, first, Rule.SHARED_ALIAS, labels(who));
            } else {
                mentioned.add(first.key());
                marks.put(
                        new WordRange(passage.index(), found.start(), found.end()),
                        new Target.OfEntry(first, Optional.of(article.day()), ""));
            }
        }

        /** Returns the name that begins right after another one. */
        private NameIndex.Match behind(NameIndex.Match found) {
            int next = found.last() + 1;
            return next < words.list().size() && words.gapBefore(next).equals(" ")
                    ? at(next)
                    : NameIndex.Match.nothingAt(next);
        }

        /** @param other the longer name, or the names of all who share this one; if it is empty, nothing is reported */
        private void report(NameIndex.Match found, Entry first, Rule rule, String other) {
            String name = passage.text().substring(found.start(), found.end());
            if (other.isEmpty() || !reported.add(rule + " " + name + " " + other)) {
                return;
            }
            boolean shared = rule == Rule.SHARED_ALIAS;
            String what = shared ? "can be " + other : "may be part of the name \"" + other + "\"";
            String link = "[" + name + "](" + first.key().kind().scheme() + ":"
                    + first.key().id() + ")";
            String why = shared ? " to say which" : " if it is " + first.label();
            WordRange mark = new WordRange(passage.index(), found.start(), found.end());
            problems.add(Problem.of(rule, prose.at(mark), "\"" + name + "\" " + what)
                    .withHint("it is not linked; write " + link + why));
        }
    }

    private static String labels(List<Entry> who) {
        String some = who.stream()
                .limit(MOST_NAMED)
                .map(Entry::label)
                .collect(Collectors.joining(who.size() == 2 ? " and " : ", "));
        int others = who.size() - MOST_NAMED;
        return others > 0 ? some + " and " + others + (others == 1 ? " other" : " others") : some;
    }
}
