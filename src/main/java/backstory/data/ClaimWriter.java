package backstory.data;

import backstory.entry.Claim;
import backstory.json.JsonWriter;

/** Writes claims into the graph: who says it, through whom it came to us, and who says what about it. */
record ClaimWriter(EntryWriter entries) {
    void write(Claim claim) {
        JsonWriter json = entries.begin(claim).put("claim", claim.claim());
        entries.party("by", claim.by());
        claim.quote()
                .ifPresent(quote -> json.object("quote")
                        .put("text", quote.text())
                        .put("lang", quote.lang())
                        .end());
        entries.date("date", claim.date());
        json.put("place", claim.place());
        entries.parties("via", claim.via());
        entries.refs("sources", claim.sources());
        if (!claim.positions().isEmpty()) {
            json.list("positions");
            claim.positions().forEach(position -> position(position, claim));
            json.end();
        }
        json.put("status", claim.standing().map(Claim.Status::key).orElse(""));
        entries.text("reason", claim.reason(), claim);
        json.end();
    }

    private void position(Claim.Position position, Claim claim) {
        JsonWriter json = entries.json().object();
        entries.party("by", position.by());
        json.put("stance", position.stance().word());
        entries.date("date", position.date());
        entries.text("text", position.text(), claim);
        entries.parties("via", position.via());
        entries.refs("sources", position.sources());
        json.end();
    }
}
