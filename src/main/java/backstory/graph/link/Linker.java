package backstory.graph.link;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.Source;
import backstory.entry.site.SiteConfig;
import backstory.entry.value.Fragments;
import backstory.entry.value.Image;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.EntryTexts;
import backstory.graph.index.LinkedEntry;
import backstory.graph.name.NameIndex;
import backstory.graph.text.AsOf;
import backstory.graph.text.Block;
import backstory.graph.text.BodyWords;
import backstory.graph.text.LinkedText;
import backstory.graph.text.Mention;
import backstory.graph.text.Target;
import backstory.markdown.Citation;
import backstory.markdown.Reference;
import backstory.markdown.prose.Prose;
import backstory.markdown.words.Sentences;
import backstory.markdown.words.WordRange;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Parses a text and resolves everything in it: the links that the writer made, the sources that are cited and, in an
 * article, the first mentions that become links automatically. It is a pure function of the text and the index. Each
 * text is parsed only once, here; what other code needs of it is in the {@link LinkedEntry}.
 */
public final class Linker {
    private final EntryIndex index;
    private final NameIndex names;
    private final SiteConfig config;
    private final ReferenceResolver resolver;

    /** @param config the defaults for articles: their language, and which mentions become links */
    public Linker(EntryIndex index, SiteConfig config) {
        this.index = index;
        this.names = NameIndex.of(index.all());
        this.config = config;
        this.resolver = new ReferenceResolver(index);
    }

    /** Links all texts of an entry and returns what the site needs to know about them. */
    public LinkedEntry link(Entry entry) {
        Problems problems = new Problems();
        entry.references().forEach(reference -> index.references().resolve(reference, problems));
        entry.parties().forEach(party -> index.references().resolve(party, problems));
        Map<Text, LinkedProse> values = new LinkedHashMap<>();
        entry.texts().forEach(text -> value(text, entry, values));
        LinkedProse body = body(entry);
        List<LinkedProse> texts = new ArrayList<>(values.values());
        texts.add(body);
        List<Target.OfImage> images = images(entry, texts, problems);
        images.forEach(image -> value(image.image().caption(), entry, values));
        texts.addAll(List.copyOf(values.values()).subList(texts.size() - 1, values.size()));
        Sentences sentences = Sentences.in(index.language(entry).orElse(config.language()));
        List<Mention> mentions = new ArrayList<>();
        List<LinkedEntry.Jump> jumps = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (LinkedProse text : texts) {
            problems.addAll(text.problems());
            mentions.addAll(Mentions.of(text, entry.key(), sentences));
            for (Reference reference : text.prose().references()) {
                Target target = text.target(reference);
                if (target instanceof Target.OfFile file) {
                    files.add(file.path());
                } else if (target instanceof Target.OfEntry to && !to.fragment().isEmpty()) {
                    jumps.add(new LinkedEntry.Jump(to.entry(), to.fragment(), reference.at()));
                }
            }
        }
        if (entry instanceof Article article) {
            new EmptyDirectives(article, mentions, problems).find(body.prose().directives());
        }
        boolean hasText = !body.prose().plainText().isBlank();
        List<String> shown = images.stream().map(Target.OfImage::file).toList();
        return new LinkedEntry(
                entry,
                mentions,
                texts(body, values),
                jumps,
                files,
                shown,
                words(body, sentences),
                hasText,
                problems.sorted());
    }

    private static EntryTexts texts(LinkedProse body, Map<Text, LinkedProse> values) {
        Map<Text, LinkedText> all = new LinkedHashMap<>();
        values.forEach((text, linked) -> all.put(text, linked.text()));
        return new EntryTexts.Held(body.text(), all);
    }

    /** Links a value of front matter, such as a summary: it has links and citations, but no first mentions. */
    private void value(Text text, Entry entry, Map<Text, LinkedProse> values) {
        if (!text.isBlank() && !values.containsKey(text)) {
            values.put(text, link(Prose.inline(text), entry, Map.of(), new Problems()));
        }
    }

    /** Checks the references and the Markdown of parts of files that make no entry. */
    public List<Problem> check(Fragments fragments) {
        Problems problems = new Problems();
        fragments.references().forEach(reference -> index.references().resolve(reference, problems));
        fragments.parties().forEach(party -> index.references().resolve(party, problems));
        fragments.texts().stream()
                .filter(text -> !text.isBlank())
                .map(Prose::inline)
                .forEach(prose -> {
                    problems.addAll(prose.problems());
                    check(prose, problems);
                });
        return problems.sorted();
    }

    /**
     * Checks the references of a body whose entry is incomplete. Its images and directives need the entry, so they are
     * not checked; its Markdown has problems of its own.
     */
    public List<Problem> check(Prose body) {
        Problems problems = new Problems();
        check(body, problems);
        return problems.sorted();
    }

    private void check(Prose prose, Problems problems) {
        prose.references().stream()
                .filter(reference -> reference.kind() != Reference.Kind.IMAGE)
                .forEach(reference -> resolver.target(reference, prose, Optional.empty(), problems));
        prose.citations().forEach(citation -> citation.cited().forEach(cited -> resolver.source(cited, problems)));
        prose.bareKeys().forEach(key -> resolver.checkBareKey(key, prose, problems));
    }

    /**
     * Returns the images that an entry shows, in reading order, each once: that of its head, then those of its texts.
     */
    private List<Target.OfImage> images(Entry entry, List<LinkedProse> texts, Problems problems) {
        List<Target.OfImage> images = new ArrayList<>();
        index.images().ofEntry(entry, problems).ifPresent(images::add);
        for (LinkedProse text : texts) {
            for (Target target : text.targets()) {
                if (target instanceof Target.OfImage image && !images.contains(image)) {
                    images.add(image);
                }
            }
        }
        return images;
    }

    private static BodyWords words(LinkedProse body, Sentences sentences) {
        ShownWords words = body.words();
        return BodyWords.Held.of(body.prose().passages().stream()
                .flatMap(passage -> sentences.split(words.of(passage.index())).stream())
                .toList());
    }

    private LinkedProse body(Entry entry) {
        Prose prose = Prose.parse(entry.body().text());
        Problems problems = new Problems();
        Map<WordRange, Target.OfEntry> marks = Map.of();
        if (entry instanceof Article article) {
            marks = new FirstMentions(names, index, article, config.text(), problems).in(prose);
        }
        return link(prose, entry, marks, problems);
    }

    /** Links a line that belongs to the site and to no entry, such as the foot of its pages: it has only links. */
    LinkedProse line(Text text) {
        Prose prose = Prose.inline(text);
        Problems problems = new Problems();
        problems.addAll(prose.problems());
        List<Target> targets = new ArrayList<>();
        for (Reference reference : prose.references()) {
            boolean image = reference.kind() == Reference.Kind.IMAGE;
            targets.add(image ? new Target.Nowhere() : resolver.target(reference, prose, Optional.empty(), problems));
        }
        List<List<Optional<Source>>> citations = new ArrayList<>();
        for (Citation citation : prose.citations()) {
            Location at = citation.cited().get(0).at();
            problems.add(Problem.of(Rule.INVALID_CITATION, at, "no list of sources stands below this text")
                    .withHint("name the source in words, or cite it on a page and link to that"));
            citations.add(Collections.nCopies(citation.cited().size(), Optional.empty()));
        }
        return new LinkedProse(prose, targets, new TreeMap<>(), citations, List.of(), problems.sorted());
    }

    private LinkedProse link(Prose prose, Entry entry, Map<WordRange, Target.OfEntry> marks, Problems problems) {
        Optional<Edtf> day = AsOf.dayOf(entry);
        problems.addAll(prose.problems());
        List<Target> references = new ArrayList<>();
        for (Reference reference : prose.references()) {
            references.add(
                    reference.kind() == Reference.Kind.IMAGE
                            ? image(reference, entry, problems)
                            : resolver.target(reference, prose, day, problems));
        }
        List<List<Optional<Source>>> citations = new ArrayList<>();
        for (Citation citation : prose.citations()) {
            citations.add(citation.cited().stream()
                    .map(cited -> resolver.source(cited, problems))
                    .toList());
        }
        prose.bareKeys().forEach(key -> resolver.checkBareKey(key, prose, problems));
        List<Block> blocks = new BlockLinker(index, problems).of(prose.directives(), entry);
        return new LinkedProse(prose, references, new TreeMap<>(marks), citations, blocks, problems.sorted());
    }

    private Target image(Reference reference, Entry entry, Problems problems) {
        Optional<String> alt = Optional.of(reference.text()).filter(text -> !text.isEmpty());
        Image image = new Image(reference.target(), alt, "", "", Text.NONE, reference.at());
        return index.images().shown(image, entry.image(), problems);
    }
}
