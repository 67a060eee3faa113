package backstory.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented news of invented towns, of any size: equal size and seed give equal bytes. For each article there are about
 * 800 words, five people, four terms, four dates and five sources, cited and mentioned in the text; a fifth as many
 * people and a tenth as many terms as articles are shared between them.
 */
public final class Corpus {
    private static final List<String> FIRST = words(
            "Abel Brisa Corin Dara Edrik Fenna Goran Hilde Ivo Jorun Kasper Linnea Marek Nadia Orin Petra Quill Runa",
            "Sander Thea Ulric Vesna Willem Xenia Yorick Zora");
    private static final List<String> ROOT = words(
            "Alder Birk Cald Drum Elm Fell Garth Hazel Iver Kest Lind Marl Nesting Oak Penn Quarr Rook Stan Thorn Under",
            "Varn Wick Yarr Ash Bram Corn Dun Ember Frost Glen");
    private static final List<String> END = words(
            "by dale field gate holm hurst land ley mere mont more ness sen son stead stone sund thwaite ton vik wall wick",
            "ward well wood worth");
    private static final List<String> OFFICE = List.of(
            "harbour master",
            "clerk of the county council",
            "member for the northern ward",
            "keeper of the land register",
            "head of the water board",
            "judge of the district court",
            "spokeswoman of the ferry company",
            "director of the school office");
    private static final List<String> KIND = words(
            "annual binding closed deferred early fixed general interim joint limited mutual open partial quiet rolling",
            "second third upper winter yearly");
    private static final List<String> MATTER = words(
            "berth bridge charter coastal ferry fuel grain harvest labour market meadow parish quota river road salt",
            "school timber tram water");
    private static final List<String> DEVICE = words(
            "accord audit bond clause count decree easement fund grant hearing index ledger levy mandate notice order",
            "permit quorum rebate review roll scheme survey tariff toll treaty waiver warrant writ bill");
    private static final List<String> PAPER =
            List.of("The Morning Ledger", "Coast and County", "The Fen Post", "Radio Delta", "Valley Observer");
    private static final List<String> WHO = List.of(
            "The council",
            "A panel of three",
            "The water board",
            "The county",
            "A court",
            "The opposition",
            "The union");
    private static final List<String> DID = List.of(
            "put off", "agreed to", "asked again for", "published", "struck down", "signed", "could not explain");
    private static final List<String> WHAT = List.of(
            "the plan for the quay",
            "a longer list of what it owed",
            "the minutes of its spring meeting",
            "two of the four contracts",
            "an account of the costs",
            "the vote on the new line");
    private static final List<String> HOW = List.of(
            "after a night of talks",
            "without a word about the price",
            "by a single vote",
            "though few had asked for it",
            "as the paper of the previous year had foreseen",
            "while the ferries stood still");

    private final int size;
    private final long seed;

    private Corpus(int size, long seed) {
        this.size = size;
        this.seed = seed;
    }

    /**
     * Returns a corpus of a number of articles.
     *
     * @param articles at least 1 and at most 100,000
     */
    public static Corpus of(int articles, long seed) {
        if (articles < 1 || articles > 100_000) {
            throw new IllegalArgumentException("1 to 100,000 articles, not " + articles);
        }
        return new Corpus(articles, seed);
    }

    /** A person with an entry. */
    public record Person(String id, String name, String office) {}

    /** A word that has an entry of its own. */
    public record Term(String id, String word, String definition) {}

    /** A source that an article cites. */
    public record Source(String id, String title, String publisher, LocalDate date) {
        public String url() {
            return "https://" + slug(publisher) + ".example/" + date + "/" + id;
        }
    }

    /** An event on a day. */
    public record Event(String id, LocalDate date, String title) {}

    /** A sentence, and the number of the source that is cited after it, or -1. */
    public record Sentence(String text, int source) {}

    /** Sentences under a heading. */
    public record Part(String heading, List<List<Sentence>> paragraphs) {}

    /** One article, independent of any program's syntax. */
    public record Story(
            String slug,
            String title,
            LocalDate date,
            String summary,
            List<Person> people,
            List<Term> terms,
            List<Event> events,
            List<Source> sources,
            List<Part> parts) {}

    public int size() {
        return size;
    }

    public List<Person> people() {
        return IntStream.range(0, size / 5 + 8)
                .mapToObj(n -> {
                    int mixed = mixed(n, FIRST.size() * ROOT.size() * END.size());
                    int family = mixed / FIRST.size();
                    String name = nth(FIRST, mixed) + " " + nth(ROOT, family) + nth(END, family / ROOT.size());
                    return new Person(slug(name) + "-" + n, name, nth(OFFICE, n));
                })
                .toList();
    }

    public List<Term> terms() {
        return IntStream.range(0, size / 10 + 6)
                .mapToObj(n -> {
                    int mixed = mixed(n, KIND.size() * MATTER.size() * DEVICE.size());
                    int rest = mixed / KIND.size();
                    String word = nth(KIND, mixed) + " " + nth(MATTER, rest) + " " + nth(DEVICE, rest / MATTER.size());
                    String definition = "A way to settle who pays, used " + nth(HOW, n) + ".";
                    return new Term(slug(word) + "-" + n, word, definition);
                })
                .toList();
    }

    /** Returns the n-th article, from 0. */
    public Story story(int n, List<Person> people, List<Term> terms) {
        Random random = new Random(seed * 1_000_003 + n);
        String title = title(n);
        List<Person> ours = some(people, 5, random);
        List<Term> words = some(terms, 4, random);
        List<Event> events = ownAndOthers(n, 4, random).stream()
                .filter(of -> of % 2 == 0)
                .map(this::event)
                .toList();
        LocalDate date =
                events.stream().map(Event::date).max(LocalDate::compareTo).orElseGet(() -> day(random));
        List<Source> sources =
                ownAndOthers(n, 5, random).stream().map(this::source).toList();
        List<Part> parts = IntStream.range(0, 5)
                .mapToObj(i -> part(i, ours, words, sources, random))
                .toList();
        String slug = slug(title) + "-" + n;
        return new Story(slug, title, date, claim(random) + ".", ours, words, events, sources, parts);
    }

    /** Returns numbers of articles, this one's first: the article also reports on the subjects of the others. */
    private Set<Integer> ownAndOthers(int n, int count, Random random) {
        Set<Integer> numbers = new LinkedHashSet<>(List.of(n));
        while (numbers.size() < Math.min(count, size)) {
            numbers.add(random.nextInt(size));
        }
        return numbers;
    }

    private static String title(int n) {
        return "Why " + lower(nth(WHO, n)) + " " + nth(DID, n / 7) + " " + nth(WHAT, n / 49);
    }

    /** Returns the event that the n-th article introduces; only every second one does. */
    private Event event(int n) {
        Random random = new Random(seed * 7_368_787 + n);
        return new Event("e-" + n, day(random), claim(random) + ".");
    }

    /** Returns the source that the n-th article introduces. */
    private Source source(int n) {
        Random random = new Random(seed * 15_485_863 + n);
        return new Source("s-" + n, title(n) + ", the papers", one(PAPER, random), day(random));
    }

    private static Part part(int n, List<Person> people, List<Term> terms, List<Source> sources, Random random) {
        List<List<Sentence>> paragraphs = new ArrayList<>();
        for (int p = 0; p < 3; p++) {
            List<Sentence> sentences = new ArrayList<>();
            String name = people.get((n + p) % people.size()).name();
            sentences.add(new Sentence(name + " said that " + lower(claim(random)) + ".", -1));
            sentences.add(new Sentence(
                    "Under the " + one(terms, random).word() + ", " + lower(claim(random)) + ".",
                    (3 * n + p) % sources.size()));
            for (int s = random.nextInt(2); s < 3; s++) {
                sentences.add(new Sentence(claim(random) + ", *" + one(HOW, random) + "*.", -1));
            }
            paragraphs.add(sentences);
        }
        return new Part("What " + lower(claim(random)), paragraphs);
    }

    /** Writes the site for Backstory: {@code content/}. */
    public void writeContent(Path root) {
        List<Person> people = people();
        List<Term> terms = terms();
        write(root.resolve("content/site.yaml"), "title: Corpus\nurl: https://corpus.example/\n");
        for (Person person : people) {
            write(
                    root.resolve("content/people/" + person.id() + ".md"),
                    "---\nname: %s\ndescription: The %s.\n---\n".formatted(person.name(), person.office()));
        }
        for (Term term : terms) {
            write(
                    root.resolve("content/terms/" + term.id() + ".md"),
                    "---\nterm: %s\ndefinition: %s\n---\n".formatted(term.word(), term.definition()));
        }
        IntStream.range(0, size).parallel().forEach(n -> {
            Story story = story(n, people, terms);
            write(root.resolve("content/articles/" + story.slug() + ".md"), article(story, n));
        });
    }

    /** Returns the n-th article. It defines what it introduces, and names everything else by id. */
    private static String article(Story story, int n) {
        StringBuilder out = new StringBuilder();
        out.append("---\ntitle: %s\ndate: %s\nsummary: %s\n".formatted(story.title(), story.date(), story.summary()));
        out.append("people: [" + ids(story.people().stream().map(Person::id).toList()) + "]\n");
        out.append("terms: [" + ids(story.terms().stream().map(Term::id).toList()) + "]\ndates:\n");
        for (Event event : story.events()) {
            if (!event.id().equals("e-" + n)) {
                out.append("  - ").append(event.id()).append('\n');
                continue;
            }
            out.append("  - {id: %s, date: %s, title: %s, sources: %s}\n"
                    .formatted(
                            event.id(),
                            event.date(),
                            event.title(),
                            story.sources().get(0).id()));
        }
        out.append("sources:\n");
        for (Source source : story.sources()) {
            if (!source.id().equals("s-" + n)) {
                out.append("  - ").append(source.id()).append('\n');
                continue;
            }
            out.append("  - {id: %s, title: \"%s\", publisher: %s, date: %s, url: \"%s\"}\n"
                    .formatted(source.id(), source.title(), source.publisher(), source.date(), source.url()));
        }
        out.append("---\n");
        body(story, out, source -> "[@" + story.sources().get(source).id() + "]");
        return out.toString();
    }

    /** Writes the text of an article in Markdown, with citations as writers type them. */
    public static void body(Story story, StringBuilder out, java.util.function.IntFunction<String> cite) {
        for (Part part : story.parts()) {
            out.append("\n## ").append(part.heading()).append("\n");
            for (List<Sentence> paragraph : part.paragraphs()) {
                out.append("\n")
                        .append(paragraph.stream()
                                .map(sentence ->
                                        sentence.text() + (sentence.source() < 0 ? "" : cite.apply(sentence.source())))
                                .collect(Collectors.joining(" ")))
                        .append("\n");
            }
        }
    }

    /** Returns ids separated by commas, as in a list. */
    public static String ids(List<String> ids) {
        return String.join(", ", ids);
    }

    private static String claim(Random random) {
        return one(WHO, random) + " " + one(DID, random) + " " + one(WHAT, random) + " " + one(HOW, random);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2001, 1, 1).plusDays(random.nextInt(9000));
    }

    private static <T> List<T> some(List<T> all, int count, Random random) {
        return random.ints(0, all.size())
                .distinct()
                .limit(Math.min(count, all.size()))
                .mapToObj(all::get)
                .toList();
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Maps each number below {@code count} to another one, so that neighbours are not alike. */
    private static int mixed(int n, int count) {
        return (int) (n * 7919L % count);
    }

    private static <T> T nth(List<T> all, int n) {
        return all.get(n % all.size());
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private static List<String> words(String... lines) {
        return List.of(String.join(" ", lines).split(" ", -1));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
