package backstory.entry;

import backstory.edtf.Edtf;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Autolink;
import backstory.entry.value.Body;
import backstory.entry.value.Correction;
import backstory.entry.value.Image;
import backstory.entry.value.LocatedText;
import backstory.problem.Location;
import backstory.problem.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An explainer: front matter and Markdown. The lists name what the front matter defines or lists, in its order.
 *
 * @param date when it was published: a day, or a day with time and offset
 * @param updated as {@code date}
 * @param asOf the day the text speaks from; absent means {@code date}
 * @param summary the standfirst, inline Markdown
 * @param dateline the place it speaks from, or empty
 * @param lang a BCP 47 tag, or empty for the site's language
 * @param autolink empty for the site's setting
 * @param topics ids of topics, such as {@code foreign-policy}
 * @param image at its head; absent keys of it are those of the list of images
 * @param keyPeople who is who, in the order in which readers should meet them
 * @param reviewAfter the day from which somebody should look at it again
 * @param extra the writer's own keys: values are String, List or Map
 */
public record Article(
        EntryId key,
        String title,
        Edtf date,
        Optional<Edtf> updated,
        Optional<Edtf> asOf,
        Text summary,
        List<String> authors,
        String dateline,
        String lang,
        Status status,
        Optional<Autolink> autolink,
        List<LocatedText> topics,
        Optional<Image> image,
        List<EntryRef> people,
        List<EntryRef> organizations,
        List<EntryRef> terms,
        List<EntryRef> events,
        List<EntryRef> sources,
        List<EntryRef> claims,
        List<KeyPerson> keyPeople,
        List<Correction> corrections,
        Optional<Edtf> reviewAfter,
        List<LocatedText> redirectFrom,
        Map<String, Object> extra,
        Body body,
        Location at)
        implements Entry {

    /**
     * Somebody whom readers have to know to follow the story.
     *
     * @param here why they matter in it, plain text, or empty
     */
    public record KeyPerson(EntryRef person, String here) {}

    /** Whether readers see it. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        /** Its page stays at its address and says so; nothing else knows it. */
        WITHDRAWN
    }

    public Article {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        terms = List.copyOf(terms);
        events = List.copyOf(events);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        keyPeople = List.copyOf(keyPeople);
        corrections = List.copyOf(corrections);
        redirectFrom = List.copyOf(redirectFrom);
    }

    @Override
    public String label() {
        return title;
    }

    /** When it was changed last: the day of its last update, or of the last correction where that came later. */
    public Optional<Edtf> modified() {
        return Stream.concat(updated.stream(), corrections.stream().map(Correction::date))
                .max(Edtf.TIMELINE);
    }

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
        return Stream.of(
                        people,
                        keyPeople.stream().map(KeyPerson::person).toList(),
                        organizations,
                        terms,
                        events,
                        sources,
                        claims)
                .flatMap(List::stream)
                .toList();
    }

    /** What is left of it when it is withdrawn: its title, its address and the corrections that say why. */
    public Article withoutContent() {
        return new Article(
                key,
                title,
                date,
                updated,
                asOf,
                Text.NONE,
                authors,
                dateline,
                lang,
                status,
                autolink,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                corrections,
                Optional.empty(),
                redirectFrom,
                extra,
                Body.NONE,
                at);
    }

    /** The day that the text speaks from. */
    public Edtf day() {
        return asOf.orElse(date);
    }
}
