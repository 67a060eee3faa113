package backstory.page;

import backstory.entry.Entry;
import backstory.entry.value.Party;
import backstory.output.OutputPath;
import backstory.page.view.LanguageView;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who said or passed on something.
 *
 * @param language of the name
 * @param href the entry's page, or empty for somebody without an entry
 */
public record PartyView(String name, String href, LanguageView language) {
    /**
     * A party, with its page if it has an entry.
     *
     * @param in the entry that names the party
     */
    public static PartyView of(Party party, Entry in, PageContext context, OutputPath page) {
        Optional<Entry> entry = context.catalog().index().find(party);
        return entry.map(found ->
                        new PartyView(found.label(), context.links().href(page, found), context.language(found)))
                .orElseGet(() -> new PartyView(party.name(), "", context.language(in)));
    }

    public static List<PartyView> of(List<Party> parties, Entry in, PageContext context, OutputPath page) {
        return parties.stream().map(party -> of(party, in, context, page)).toList();
    }
}
