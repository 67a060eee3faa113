package backstory.entry;

import backstory.edtf.Edtf;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Autolink;
import backstory.entry.value.Body;
import backstory.entry.value.Correction;
import backstory.entry.value.Image;
import backstory.entry.value.LocatedText;
import backstory.problem.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An explainer: front matter and Markdown.
 *
 * @param summary the standfirst, inline Markdown
 * @param lang a BCP 47 tag, or empty for the site's language
 * @param autolink empty for the site's setting
 * @param topics ids of topics, such as {@code foreign-policy}
 * @param image at its head; absent keys of it are those of the list of images
 * @param reviewAfter the day from which the article should be reviewed
 * @param extra the writer's own keys: values are String, List or Map
 */
public record Article(
        Identity identity,
        String title,
        Byline byline,
        Text summary,
        String lang,
        Status status,
        Optional<Autolink> autolink,
        List<LocatedText> topics,
        Optional<Image> image,
        ListedEntries listed,
        List<Correction> corrections,
        Optional<Edtf> reviewAfter,
        Map<String, Object> extra,
        Body body)
        implements Entry {

    /**
     * What stands under its title: who wrote it, where, and the days that it belongs to.
     *
     * @param date when it was published: a day, or a day with time and offset
     * @param updated as {@code date}
     * @param asOf the day the text speaks from; absent means {@code date}
     * @param dateline the place it speaks from, or empty
     */
    public record Byline(
            Edtf date, Optional<Edtf> updated, Optional<Edtf> asOf, List<String> authors, String dateline) {
        public Byline {
            authors = List.copyOf(authors);
        }
    }

    /** Whether readers can see it. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        /** The page stays at its address and says that it was withdrawn; nothing else mentions it. */
        WITHDRAWN
    }

    public Article {
        topics = List.copyOf(topics);
        corrections = List.copyOf(corrections);
    }

    @Override
    public String label() {
        return title;
    }

    /** When it was published: a day, or a day with time and offset. */
    public Edtf date() {
        return byline.date();
    }

    /** Returns when it was last changed: the day of its last update, or of the last correction if that came later. */
    public Optional<Edtf> modified() {
        return Stream.concat(byline.updated().stream(), corrections.stream().map(Correction::date))
                .max(Edtf.TIMELINE);
    }

    /** Returns true for a draft, which is published only with {@code --drafts}. */
    public boolean isDraft() {
        return status == Status.DRAFT;
    }

    @Override
    public boolean isWithdrawn() {
        return status == Status.WITHDRAWN;
    }

    @Override
    public List<Text> texts() {
        Stream<Text> ofCorrections = corrections.stream()
                .flatMap(correction -> Stream.of(correction.text(), correction.was(), correction.now()));
        return Stream.concat(Stream.of(summary), ofCorrections).toList();
    }

    @Override
    public List<EntryRef> references() {
        return listed.references();
    }

    /** Returns what is left of it when it is withdrawn: its title, its address and the corrections that say why. */
    public Article withoutContent() {
        return new Article(
                identity,
                title,
                byline,
                Text.NONE,
                lang,
                status,
                autolink,
                List.of(),
                Optional.empty(),
                ListedEntries.NONE,
                corrections,
                Optional.empty(),
                extra,
                Body.NONE);
    }

    /** The day that the text speaks from. */
    public Edtf day() {
        return byline.asOf().orElse(byline.date());
    }

    @Override
    public Article withBody(Body text) {
        return new Article(
                identity,
                title,
                byline,
                summary,
                lang,
                status,
                autolink,
                topics,
                image,
                listed,
                corrections,
                reviewAfter,
                extra,
                text);
    }
}
