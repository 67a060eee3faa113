package backstory.read.entry;

import backstory.edtf.Edtf;
import backstory.entry.Claim;
import backstory.entry.Identity;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Party;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Text;
import backstory.read.value.Dates;
import backstory.read.value.Ids;
import backstory.read.value.Parties;
import backstory.read.value.Quotes;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Values;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the keys of a claim. */
final class ClaimReader {
    private ClaimReader() {}

    static Optional<Claim> read(Fields fields, EntryRef id) {
        Optional<String> claim = fields.required("claim");
        claim.filter(Quotes::isQuoted).ifPresent(text -> quoted(fields));
        Optional<Party> by = fields.require("by", Parties.one(fields, "by"));
        Optional<Claim.Quote> quote = Quotes.read(fields);
        Optional<Edtf> date = Dates.optional(fields, "date", Dates.Form.ANY);
        String place = fields.text("place");
        List<Party> via = Parties.list(fields, "via");
        List<EntryRef> sources = Ids.references(fields, "sources", EntryKind.SOURCE);
        List<Claim.Position> positions = fields.each("positions", ClaimReader::position);
        Optional<Claim.Status> status = status(fields);
        Text reason = fields.markdown("reason");
        Identity identity = Ids.identity(fields, id);
        if (claim.isEmpty() || by.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Claim(
                identity, claim.get(), by.get(), quote, date, place, via, sources, positions, status, reason));
    }

    private static void quoted(Fields fields) {
        fields.problems()
                .add(Problem.of(Rule.CLAIM_IN_QUOTES, fields.at("claim"), "a claim is told in our words, not quoted")
                        .withHint("tell it without quotation marks, and put exact words under quote:"));
    }

    private static Optional<Claim.Position> position(Fields fields) {
        Optional<Party> by = fields.require("by", Parties.one(fields, "by"));
        Optional<Claim.Stance> stance = fields.require("stance", Values.choice(fields, "stance", Claim.Stance.class));
        Optional<Edtf> date = Dates.optional(fields, "date", Dates.Form.ANY);
        Text text = fields.markdown("text");
        List<Party> via = Parties.list(fields, "via");
        List<EntryRef> sources = Ids.references(fields, "sources", EntryKind.SOURCE);
        if (by.isEmpty() || stance.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Claim.Position(by.get(), stance.get(), date, text, via, sources, fields.at("by")));
    }

    /** Reads the status. A claim that is confirmed or false needs a reason and sources. */
    private static Optional<Claim.Status> status(Fields fields) {
        Optional<Claim.Status> status = Values.choice(fields, "status", Claim.Status.class);
        boolean verdict = status.filter(given -> given == Claim.Status.CONFIRMED || given == Claim.Status.FALSE)
                .isPresent();
        List<String> lacking = Stream.of("reason", "sources")
                .filter(key -> verdict && fields.lacks(key))
                .toList();
        if (!lacking.isEmpty()) {
            String message = "a claim that is " + status.get().key() + " needs " + String.join(" and ", lacking);
            String keys = lacking.stream().map(key -> key + ":").collect(Collectors.joining(" and "));
            fields.problems()
                    .add(Problem.of(Rule.STATUS_WITHOUT_REASON, fields.at("status"), message)
                            .withHint("add " + keys + ", or write disputed or unverified"));
        }
        return status;
    }
}
