package backstory.page.jsonld;

import backstory.entry.Term;
import backstory.json.EmbeddedJson;
import backstory.page.PageContext;
import backstory.page.address.Links;

/** A {@code DefinedTerm} of the glossary, which is a {@code DefinedTermSet}. */
public final class TermNode {
    private TermNode() {}

    /** Makes the node for the term's own page. */
    public static EmbeddedJson of(Term term, PageContext context) {
        NodeWriter node = new NodeWriter(context, Links.path(term));
        node.begin("DefinedTerm", term)
                .json()
                .put("name", term.term())
                .put("alternateName", term.aliases())
                .put("description", context.catalog().plain(term.definition(), term))
                .object("inDefinedTermSet")
                .put("@type", "DefinedTermSet")
                .put("@id", node.ids().ofGlossary())
                .put("name", context.words().text("index.glossary"))
                .end();
        return node.end();
    }
}
