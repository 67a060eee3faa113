package backstory.page;

import backstory.entry.Entry;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.value.Party;
import backstory.output.OutputPath;
import backstory.page.view.LanguageView;
import java.util.List;
import java.util.Optional;

/**
 * A person, an organization or a bare name that said something or passed it on.
 *
 * @param shortName where there is little room: the family name of a person
 * @param language of the names
 * @param href the entry's page, or empty where there is no entry
 */
public record PartyView(String name, String shortName, String href, LanguageView language) {
    /**
     * A party, with its page if it has an entry.
     *
     * @param in the entry that names the party
     */
    public static PartyView of(Party party, Entry in, PageContext context, OutputPath page) {
        Optional<Entry> entry = context.catalog().index().find(party);
        return entry.map(found -> new PartyView(
                        found.label(), shortName(found), context.links().href(page, found), context.language(found)))
                .orElseGet(() -> unknown(typeset(party, in, context), context.language(in)));
    }

    /**
     * Returns the name of a party as it is printed.
     *
     * @param in the entry that names the party
     */
    public static String name(Party party, Entry in, PageContext context) {
        return context.catalog().index().find(party).map(Entry::label).orElseGet(() -> typeset(party, in, context));
    }

    private static String typeset(Party party, Entry in, PageContext context) {
        return context.typography(in).set(party.name());
    }

    /** A party without an entry, under the name that the entry {@code in} gives it. */
    private static PartyView unknown(String name, LanguageView language) {
        return new PartyView(name, name, "", language);
    }

    private static String shortName(Entry party) {
        if (party instanceof Person person) {
            return person.names().shortName();
        }
        return party instanceof Organization organization ? organization.names().shortName() : party.label();
    }

    /** Several parties, as the entry names them. */
    public static List<PartyView> of(List<Party> parties, Entry in, PageContext context, OutputPath page) {
        return parties.stream().map(party -> of(party, in, context, page)).toList();
    }
}
