package backstory.page;

import backstory.entry.Entry;
import backstory.entry.Party;
import backstory.output.OutputPath;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who said or passed on something.
 *
 * @param href the entry's page, or empty for somebody without an entry
 */
public record PartyView(String name, String href) {
    static PartyView of(Party party, PageContext context, OutputPath page) {
        Optional<Entry> entry = context.site().library().find(party);
        return entry.map(found -> new PartyView(found.label(), context.links().href(page, found)))
                .orElseGet(() -> new PartyView(party.name(), ""));
    }

    static List<PartyView> of(List<Party> parties, PageContext context, OutputPath page) {
        return parties.stream().map(party -> of(party, context, page)).toList();
    }
}
