package backstory.entry;

import backstory.edtf.Edtf;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.entry.value.Party;
import backstory.problem.Location;
import backstory.problem.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement that someone makes, with the chain through which it reached us and the positions of others. It is
 * paraphrased in our words; only the {@code quote} is ever set as a quotation.
 *
 * @param claim what is said, paraphrased, plain text
 * @param by who says it
 * @param quote the exact words, at most 25
 * @param date when it was said
 * @param place where, or empty
 * @param via through whom it reached us, from the speaker on
 * @param sources where we read it
 * @param status absent for a statement without a badge; see {@link #standing()}
 * @param reason why the status is what it is, inline Markdown
 */
public record Claim(
        Identity identity,
        String claim,
        Party by,
        Optional<Quote> quote,
        Optional<Edtf> date,
        String place,
        List<Party> via,
        List<EntryRef> sources,
        List<Position> positions,
        Optional<Status> status,
        Text reason)
        implements Entry {
    public Claim {
        via = List.copyOf(via);
        sources = List.copyOf(sources);
        positions = List.copyOf(positions);
    }

    /**
     * Exact words.
     *
     * @param lang the BCP 47 tag of their language, or empty for the site's
     */
    public record Quote(String text, String lang) {}

    /**
     * What another party says about it.
     *
     * @param date when it was said
     * @param text in our words, inline Markdown
     * @param via through whom it reached us
     */
    public record Position(
            Party by,
            Stance stance,
            Optional<Edtf> date,
            Text text,
            List<Party> via,
            List<EntryRef> sources,
            Location at) {
        public Position {
            via = List.copyOf(via);
            sources = List.copyOf(sources);
        }
    }

    /** The stance of a party towards a claim. */
    public enum Stance {
        SUPPORTS,
        DISPUTES,
        DENIES,
        QUALIFIES,
        /** Adds something to the claim that was not said in answer to it. */
        CONTEXT;

        /** Returns its name in front matter, messages and views: {@code disputes}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The status of a claim. {@code CONFIRMED} and {@code FALSE} need a reason and sources. */
    public enum Status {
        CONFIRMED,
        DISPUTED,
        UNVERIFIED,
        FALSE;

        /** Returns its name in front matter, files for programs and messages: {@code disputed}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Returns the status that is shown: the given one; else disputed if a position disputes or denies the claim; else
     * none.
     */
    public Optional<Status> standing() {
        boolean disputed = positions.stream()
                .anyMatch(position -> position.stance() == Stance.DISPUTES || position.stance() == Stance.DENIES);
        return status.or(() -> disputed ? Optional.of(Status.DISPUTED) : Optional.empty());
    }

    @Override
    public String label() {
        return claim;
    }

    @Override
    public List<Text> texts() {
        return Stream.concat(Stream.of(reason), positions.stream().map(Position::text))
                .toList();
    }

    @Override
    public List<EntryRef> references() {
        return Stream.concat(sources.stream(), positions.stream().flatMap(position -> position.sources().stream()))
                .toList();
    }

    @Override
    public List<Party> parties() {
        Stream<Party> ofPositions = positions.stream()
                .flatMap(position -> Stream.concat(Stream.of(position.by()), position.via().stream()));
        return Stream.of(Stream.of(by), via.stream(), ofPositions)
                .flatMap(parties -> parties)
                .toList();
    }

    @Override
    public Body body() {
        return Body.NONE;
    }
}
