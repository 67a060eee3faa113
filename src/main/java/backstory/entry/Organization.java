package backstory.entry;

import backstory.entry.id.EntryId;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.entry.value.Image;
import backstory.entry.value.LocatedText;
import backstory.entry.value.Name;
import backstory.problem.Location;
import backstory.problem.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A body, company, agency or office in the news.
 *
 * @param shortName the name where there is little room: what the entry says, else the name
 * @param image a picture of it, such as its seat or its sign
 * @param aliases other names that text may use and that link themselves
 * @param names forms of the name for display: native script, transliterations, former names
 * @param description one line, inline Markdown
 * @param place where it sits, or empty
 * @param sameAs addresses of the same organization elsewhere
 */
public record Organization(
        EntryId key,
        String name,
        String shortName,
        Optional<Image> image,
        List<String> aliases,
        List<Name> names,
        Text description,
        String place,
        List<String> sameAs,
        List<EntryRef> sources,
        List<LocatedText> redirectFrom,
        Body body,
        Location at)
        implements Entry {
    public Organization {
        aliases = List.copyOf(aliases);
        names = List.copyOf(names);
        sameAs = List.copyOf(sameAs);
        sources = List.copyOf(sources);
        redirectFrom = List.copyOf(redirectFrom);
    }

    @Override
    public String label() {
        return name;
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
        Stream<String> shorter = Stream.concat(Stream.of(shortName), aliases.stream());
        return Stream.concat(shorter, names.stream().map(Name::text)).toList();
    }

    @Override
    public boolean isLinkedByName() {
        return true;
    }
}
