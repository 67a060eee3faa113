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
    /** Returns what entries of all kinds have. */
    Identity identity();

    /** Returns kind and id, which are unique in the site. */
    default EntryId key() {
        return identity().key();
    }

    /**
     * Returns the name of its page, without folder and extension: its id, except for a source whose key is not a valid
     * file name.
     */
    default String address() {
        return key().id();
    }

    /** Returns its label: the title, name or term, as plain text. */
    String label();

    /**
     * Returns other names that texts may use for it or readers may search for: short forms, aliases, forms in other
     * languages.
     */
    default List<String> otherNames() {
        return List.of();
    }

    /**
     * Returns true for the kinds whose names become links in texts, and whose names are used for links without words.
     */
    default boolean isLinkedByName() {
        return false;
    }

    /** Returns where it is defined; the file decides whether it belongs to a draft. */
    default Location at() {
        return identity().at();
    }

    /** Returns former ids of the same kind, or old addresses, which begin with {@code /}. */
    default List<LocatedText> redirectFrom() {
        return identity().redirectFrom();
    }

    /** Returns the values of its front matter that are inline Markdown; absent ones may be among them. */
    List<Text> texts();

    /** Returns every entry that its front matter names, in the order of its keys. */
    List<EntryRef> references();

    /** Returns all parties that its front matter names by an id, which may be a person's or an organization's. */
    default List<Party> parties() {
        return List.of();
    }

    /** Returns the one picture that shows it: at the head of an article, the portrait of a person. */
    default Optional<Image> image() {
        return Optional.empty();
    }

    /**
     * Returns true for an article whose page says only that it was withdrawn, and which no list, feed or file for
     * programs names.
     */
    default boolean isWithdrawn() {
        return false;
    }

    /** Returns the Markdown text below its front matter; {@link Body#NONE} if there is none. */
    Body body();

    /** Returns the same entry with another text below its front matter; unchanged if its kind has none. */
    default Entry withBody(Body text) {
        return this;
    }
}
