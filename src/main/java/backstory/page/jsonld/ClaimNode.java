package backstory.page.jsonld;

import backstory.entry.Claim;
import backstory.entry.Source;
import backstory.json.EmbeddedJson;
import backstory.json.JsonWriter;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.address.Links;
import java.util.Optional;

/**
 * A {@code Claim} with who made it and where it appeared; what others said about it becomes {@code Comment}s. There is
 * a {@code ClaimReview} only where an editor says whether it is true, and why.
 */
public final class ClaimNode {
    private final Claim claim;
    private final PageContext context;
    private final OutputPath page;
    private final NodeWriter node;

    private ClaimNode(Claim claim, PageContext context) {
        this.claim = claim;
        this.context = context;
        this.page = Links.path(claim);
        this.node = new NodeWriter(context, page);
    }

    /** Makes the node for the claim's own page. */
    public static EmbeddedJson of(Claim claim, PageContext context) {
        return new ClaimNode(claim, context).written();
    }

    private EmbeddedJson written() {
        node.begin("Claim", claim).json().put("text", claim.claim());
        node.party("author", claim.by());
        node.date("dateCreated", claim.date());
        node.place("locationCreated", claim.place());
        node.links("appearance", context.catalog().index().find(claim.sources(), Source.class));
        claim.quote().ifPresent(this::quotation);
        if (!claim.positions().isEmpty()) {
            node.json().list("comment");
            claim.positions().forEach(this::comment);
            node.json().end();
        }
        verdict().ifPresent(this::review);
        return node.end();
    }

    private void quotation(Claim.Quote quote) {
        node.json()
                .object("hasPart")
                .put("@type", "Quotation")
                .put("text", quote.text())
                .put("inLanguage", quote.lang().isEmpty() ? context.catalog().language(claim) : quote.lang())
                .end();
    }

    private void comment(Claim.Position position) {
        node.json()
                .object()
                .put("@type", "Comment")
                .put(
                        "name",
                        context.words().text("claim.stance." + position.stance().word()))
                .put("text", context.catalog().plain(position.text(), claim));
        node.party("author", position.by());
        node.date("dateCreated", position.date());
        node.links("citation", context.catalog().index().find(position.sources(), Source.class));
        node.json().end();
    }

    /** Returns whether the claim is true, where an editor gives a verdict with a reason. */
    private Optional<Claim.Status> verdict() {
        return claim.status()
                .filter(status -> status == Claim.Status.CONFIRMED || status == Claim.Status.FALSE)
                .filter(status -> !claim.reason().isBlank());
    }

    /** Adds the review without a numeric rating, since no one gave one. */
    private void review(Claim.Status verdict) {
        JsonWriter json = node.json();
        json.object("review")
                .put("@type", "ClaimReview")
                .put("@id", node.ids().address(page) + "#review")
                .put("url", node.ids().address(page))
                .put("claimReviewed", claim.claim())
                .object("itemReviewed")
                .put("@id", node.ids().of(claim))
                .end()
                .put("reviewBody", context.catalog().plain(claim.reason(), claim));
        node.publisher("author");
        json.object("reviewRating")
                .put("@type", "Rating")
                .put("alternateName", context.words().text("claim.status." + verdict.key()))
                .end()
                .end();
    }
}
