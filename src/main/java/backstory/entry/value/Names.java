package backstory.entry.value;

import java.util.List;

/**
 * The names of a person or an organization.
 *
 * @param name in full
 * @param shortName where there is little room: what the entry says, else the family name of a person, and all of the
 *     name of an organization
 * @param sortName what lists are ordered by: what the entry says, else as {@link PersonName} has it; the name of an
 *     organization
 * @param aliases other names that texts may use and that become links
 * @param forms other forms for display: native script, transliterations, former names
 */
public record Names(String name, String shortName, String sortName, List<String> aliases, List<Name> forms) {
    public Names {
        aliases = List.copyOf(aliases);
        forms = List.copyOf(forms);
    }
}
