package backstory.graph.link;

import backstory.edtf.Edtf;
import backstory.edtf.EdtfError;
import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.PlainPage;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.graph.index.EntryIndex;
import backstory.graph.text.Block;
import backstory.markdown.Directive;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves the directives of one text. */
final class BlockLinker {
    private final EntryIndex index;
    private final Problems problems;

    BlockLinker(EntryIndex index, Problems problems) {
        this.index = index;
        this.problems = problems;
    }

    List<Block> of(List<Directive> directives, Entry in) {
        boolean article = in instanceof Article;
        if (!article && !(in instanceof PlainPage) && !directives.isEmpty()) {
            problems.add(Problem.of(
                            Rule.INVALID_DIRECTIVE,
                            directives.get(0).at(),
                            "directives stand in articles and plain pages, and this is the text of a "
                                    + in.key().kind().noun())
                    .withHint("move it into an article or a page"));
        }
        if (article) {
            directives.forEach(this::checkInArticle);
        }
        return directives.stream().map(this::block).toList();
    }

    /** Checks a directive in an article, which shows all of its own claims and people. */
    private void checkInArticle(Directive directive) {
        for (Directive.Attribute attribute : directive.attributes()) {
            boolean others = directive.name() == Directive.Name.CLAIMS || directive.name() == Directive.Name.PEOPLE;
            if (others || attribute.key().equals("article")) {
                String name = "::" + directive.name().word();
                problems.add(Problem.of(
                                Rule.INVALID_DIRECTIVE,
                                attribute.at(),
                                name + " takes \"" + attribute.key() + "\" on plain pages only")
                        .withHint("delete it: in an article " + name + " shows the article's own"));
            }
        }
    }

    private Block block(Directive directive) {
        return switch (directive.name()) {
            case CLAIM -> claim(directive.attribute("id").orElseThrow());
            case CLAIMS -> new Block.Claims(narrowed(directive));
            case PEOPLE -> new Block.People(narrowed(directive));
            case TIMELINE -> new Block.Timeline(narrowed(directive));
        };
    }

    private Block claim(Directive.Attribute id) {
        return index.references()
                .resolve(new EntryRef(new EntryId(EntryKind.CLAIM, id.value()), id.at()), problems)
                .<Block>map(entry -> new Block.OneClaim((Claim) entry))
                .orElseGet(Block.Nothing::new);
    }

    private Block.Narrowed narrowed(Directive directive) {
        List<EntryId> articles = new ArrayList<>();
        directive.attribute("article").ifPresent(ids -> articles.addAll(entries(ids, EntryKind.ARTICLE)));
        List<EntryId> of = new ArrayList<>();
        directive.attribute("people").ifPresent(ids -> of.addAll(entries(ids, EntryKind.PERSON)));
        directive.attribute("organizations").ifPresent(ids -> of.addAll(entries(ids, EntryKind.ORGANIZATION)));
        Optional<Edtf> from = directive.attribute("from").flatMap(this::date);
        Optional<Edtf> to = directive.attribute("to").flatMap(this::date);
        return new Block.Narrowed(articles, of, from, to);
    }

    private List<EntryId> entries(Directive.Attribute ids, EntryKind kind) {
        List<EntryId> entries = new ArrayList<>();
        for (Directive.Attribute id : ids.parts()) {
            index.references()
                    .resolve(new EntryRef(new EntryId(kind, id.value()), id.at()), problems)
                    .ifPresent(entry -> entries.add(entry.key()));
        }
        return entries;
    }

    private Optional<Edtf> date(Directive.Attribute attribute) {
        try {
            return Optional.of(Edtf.parse(attribute.value()));
        } catch (EdtfError error) {
            Location at = attribute.at();
            problems.add(Problem.of(Rule.INVALID_DATE, at, error.getMessage()).withHint(error.hint()));
            return Optional.empty();
        }
    }
}
