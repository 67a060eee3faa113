package backstory.entry.value;

import java.util.List;

/**
 * What a person or an organization is called.
 *
 * @param name in full
 * @param shortName where there is little room: what the entry says, else the family name of a person, and all of the name
 *     of an organization
 * @param sortName what lists are ordered by: what the entry says, else as {@link PersonName} has it; the name of an
 *     organization
 * @param aliases other names that text may use and that link themselves
 * @param forms other forms for display: native script, transliterations, former names
 */
public record Names(String name, String shortName, String sortName, List<String> aliases, List<Name> forms) {
    public Names {
        aliases = List.copyOf(aliases);
        forms = List.copyOf(forms);
    }
}
