package backstory.entry;

import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.entry.value.Image;
import backstory.entry.value.Name;
import backstory.entry.value.Names;
import backstory.problem.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An organization in the news, such as a company, an agency or a public body.
 *
 * @param image a picture of it, such as its seat or its sign
 * @param description one line, inline Markdown
 * @param place where it sits, or empty
 * @param sameAs addresses of the same organization elsewhere
 */
public record Organization(
        Identity identity,
        Names names,
        Optional<Image> image,
        Text description,
        String place,
        List<String> sameAs,
        List<EntryRef> sources,
        Body body)
        implements Entry {
    public Organization {
        sameAs = List.copyOf(sameAs);
        sources = List.copyOf(sources);
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
        return List.of(description);
    }

    @Override
    public List<EntryRef> references() {
        return sources;
    }

    @Override
    public List<String> otherNames() {
        Stream<String> shorter = Stream.concat(Stream.of(names.shortName()), names.aliases().stream());
        return Stream.concat(shorter, names.forms().stream().map(Name::text)).toList();
    }

    @Override
    public boolean isLinkedByName() {
        return true;
    }

    @Override
    public Organization withBody(Body text) {
        return new Organization(identity, names, image, description, place, sameAs, sources, text);
    }
}
