package backstory.graph.name;

import backstory.entry.Entry;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.Term;
import backstory.graph.name.TextWords.Word;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands beside a name in a text, and whether it makes the name a part of a longer one: {@code Huffines} of
 * {@code Phillip Huffines}, {@code Federal Reserve} of {@code Federal Reserve Bank}. A link that leads to the wrong
 * person is the worst that can happen here, so in doubt a name is part of another.
 *
 * <p>A capital beside it is the evidence, unless the beginning of a sentence, a title or the like explains it. Where
 * every noun has a capital, and in scripts that have none, only known given names, particles, initials and suffixes are.
 */
public final class NameContext {
    private final AdjacentWords text;

    public NameContext(TextWords words, Lexicon lexicon, NameIndex names) {
        this.text = new AdjacentWords(words, lexicon, names);
    }

    /**
     * The longer name, if there is one; empty text where the words are only a part of a word ({@code don} of
     * {@code don’t}), which is nothing to report.
     *
     * @param who the entry that the name would lead to
     * @param before what was found last in this text
     * @param after who begins right after the name, if anybody does
     */
    public Optional<String> longer(NameIndex.Match name, Entry who, NameIndex.Match before, NameIndex.Match after) {
        NameRun run = NameRun.of(name, text);
        if (run.isAddress()) {
            return Optional.of(run.text());
        }
        boolean isName = !(who instanceof Term term) || isName(name, term);
        int first = isName ? new PrecedingWords(text, name, who, before).firstWord() : name.first();
        int last = isName ? new FollowingWords(text, name, who, after).lastWord() : name.last();
        boolean part = isPartOfWord(name);
        if ((first == name.first() && last == name.last()) || isNameOf(who, first, last)) {
            return part ? Optional.of("") : Optional.empty();
        }
        int from = first == name.first()
                ? name.start()
                : text.words().list().get(first).start();
        int to =
                last == name.last() ? name.end() : text.words().list().get(last).end();
        return Optional.of(text.words().gap(from, to));
    }

    /** True where a term is written as a name is; {@code foreign agent} in small letters has no longer name beside it. */
    private boolean isName(NameIndex.Match found, Term term) {
        boolean capitals =
                text.word(found.first()).hasCapital() && text.word(found.last()).hasCapital();
        boolean explained = found.first() == found.last()
                && text.beginsSentence(found.first())
                && !Character.isUpperCase(term.term().codePointAt(0));
        return capitals && !explained;
    }

    /** {@code Mara} and {@code Okafor}, of which one is emphasised, are together the name of the entry itself. */
    private boolean isNameOf(Entry who, int first, int last) {
        String longer =
                text.words().gap(text.word(first).start(), text.word(last).end());
        return namesOf(who).anyMatch(longer::equals);
    }

    static Stream<String> namesOf(Entry who) {
        if (who instanceof Person person) {
            return Stream.concat(Stream.of(person.name()), person.names().aliases().stream());
        }
        if (who instanceof Organization organization) {
            return Stream.concat(Stream.of(organization.name()), organization.names().aliases().stream());
        }
        return who instanceof Term term
                ? Stream.concat(Stream.of(term.term()), term.aliases().stream())
                : Stream.empty();
    }

    /**
     * {@code don} of {@code don't}, which has neither an ending nor an elision, and {@code NATO} of {@code NATO-Gipfel}
     * where nouns have capitals: there nobody can tell such a word from a double name.
     */
    private boolean isPartOfWord(NameIndex.Match name) {
        if (text.exists(name.last() + 1)) {
            Word behind = text.word(name.last() + 1);
            String gap = text.gapBehind(name);
            if ((gap.equals("'") && !behind.folded().equals("s")) || (gap.equals("-") && isNoun(behind))) {
                return true;
            }
        }
        if (text.exists(name.first() - 1)) {
            Word before = text.word(name.first() - 1);
            String gap = text.gapBefore(name);
            return (gap.equals("'") && before.text().length() > 2) || (gap.equals("-") && isNoun(before));
        }
        return false;
    }

    private boolean isNoun(Word word) {
        return text.lexicon().nounsHaveCapitals() && word.hasCapital();
    }
}
