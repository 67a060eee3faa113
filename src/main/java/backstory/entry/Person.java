package backstory.entry;

import backstory.edtf.Edtf;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.entry.value.Image;
import backstory.entry.value.Name;
import backstory.entry.value.Names;
import backstory.entry.value.Party;
import backstory.problem.Location;
import backstory.problem.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person in the news.
 *
 * @param image the portrait
 * @param description one line, inline Markdown
 * @param statuses dated facts that are no office, such as "under American sanctions" (the key {@code notes})
 * @param sameAs addresses of the same person elsewhere
 */
public record Person(
        Identity identity,
        Names names,
        Optional<Image> image,
        Text description,
        List<Role> roles,
        List<Status> statuses,
        Optional<Edtf> born,
        Optional<Edtf> died,
        List<String> sameAs,
        List<EntryRef> sources,
        Body body)
        implements Entry {
    public Person {
        roles = List.copyOf(roles);
        statuses = List.copyOf(statuses);
        sameAs = List.copyOf(sameAs);
        sources = List.copyOf(sources);
    }

    /**
     * An office or post, held for a time.
     *
     * @param organization the organization, if there is one
     * @param place or empty
     * @param when absent where it is not known
     */
    public record Role(
            String title,
            Optional<Party> organization,
            String place,
            Optional<Edtf> when,
            List<EntryRef> sources,
            Location at) {
        public Role {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A dated fact about a person.
     *
     * @param text inline Markdown
     */
    public record Status(Text text, Optional<Edtf> when, List<EntryRef> sources, Location at) {
        public Status {
            sources = List.copyOf(sources);
        }
    }

    /** Returns the name to sort lists of people by. */
    public String sortName() {
        return names.sortName();
    }

    @Override
    public List<Party> parties() {
        return roles.stream().flatMap(role -> role.organization().stream()).toList();
    }

    /** The name in full. */
    public String name() {
        return names.name();
    }

    @Override
    public String label() {
        return names.name();
    }

    @Override
    public List<Text> texts() {
        return Stream.concat(Stream.of(description), statuses.stream().map(Status::text))
                .toList();
    }

    @Override
    public List<EntryRef> references() {
        Stream<EntryRef> ofRoles = roles.stream().flatMap(role -> role.sources().stream());
        Stream<EntryRef> ofStatuses = statuses.stream().flatMap(status -> status.sources().stream());
        return Stream.of(ofRoles, ofStatuses, sources.stream())
                .flatMap(references -> references)
                .toList();
    }

    @Override
    public List<String> otherNames() {
        return Stream.concat(names.aliases().stream(), names.forms().stream().map(Name::text))
                .toList();
    }

    @Override
    public boolean isLinkedByName() {
        return true;
    }

    @Override
    public Person withBody(Body text) {
        return new Person(identity, names, image, description, roles, statuses, born, died, sameAs, sources, text);
    }
}
