package backstory.entry;

import backstory.entry.id.EntryId;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.entry.value.Image;
import backstory.entry.value.LocatedText;
import backstory.entry.value.Party;
import backstory.problem.Location;
import backstory.problem.Text;
import java.util.List;
import java.util.Optional;

/** One thing that the site knows and gives an address. */
public sealed interface Entry permits Article, PlainPage, Person, Organization, Term, Event, Source, Claim {
    /** What it has like an entry of any kind. */
    Identity identity();

    /** Kind and id: unique in the site. */
    default EntryId key() {
        return identity().key();
    }

    /** The name of its page, without folder and ending: its id, but for a source whose key is no name of a file. */
    default String address() {
        return key().id();
    }

    /** What it is called: the title, name or term, as plain text. */
    String label();

    /** Other names that text may use for it or readers may look for: short forms, aliases, forms in other languages. */
    default List<String> otherNames() {
        return List.of();
    }

    /** True for the kinds by whose names texts are linked, and which stand by their name where a link has no words. */
    default boolean isLinkedByName() {
        return false;
    }

    /** Where it is defined; its file decides whether a draft holds it. */
    default Location at() {
        return identity().at();
    }

    /** Former ids of the same kind, or old addresses that begin with {@code /}. */
    default List<LocatedText> redirectFrom() {
        return identity().redirectFrom();
    }

    /** The values of its front matter that are inline Markdown; absent ones may be among them. */
    List<Text> texts();

    /** Every entry that its front matter names, in the order of its keys. */
    List<EntryRef> references();

    /** Everybody whom its front matter names by an id that may be a person's or an organization's. */
    default List<Party> parties() {
        return List.of();
    }

    /** The one picture that shows it: at the head of an article, the portrait of a person. */
    default Optional<Image> image() {
        return Optional.empty();
    }

    /**
     * True for an article whose page says only that it was taken back, and which no list, feed or file for programs
     * names.
     */
    default boolean isWithdrawn() {
        return false;
    }

    /** The longer Markdown text below its front matter; {@link Body#NONE} where there is none. */
    Body body();

    /** The same with another text below its front matter; of a kind that has none, the same. */
    default Entry withBody(Body text) {
        return this;
    }
}
