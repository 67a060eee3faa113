package backstory.graph.link;

import backstory.entry.Article;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.graph.text.Mention;
import backstory.markdown.Directive;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.List;

/**
 * Reports a directive in an article that has nothing to show. One that is narrowed is not reported, since it may be
 * meant for later.
 */
record EmptyDirectives(Article article, List<Mention> mentions, Problems problems) {
    void find(List<Directive> directives) {
        directives.stream()
                .filter(directive -> directive.attributes().isEmpty())
                .forEach(directive -> {
                    switch (directive.name()) {
                        case CLAIM -> {}
                        case CLAIMS ->
                            check(directive, EntryKind.CLAIM, article.listed().claims());
                        case PEOPLE ->
                            check(directive, EntryKind.PERSON, article.listed().people());
                        case TIMELINE ->
                            check(directive, EntryKind.EVENT, article.listed().events());
                    }
                });
    }

    private void check(Directive directive, EntryKind kind, List<EntryRef> listed) {
        if (listed.isEmpty()
                && mentions.stream().noneMatch(mention -> mention.of().kind() == kind)) {
            String word = "::" + directive.name().word();
            problems.add(Problem.of(Rule.EMPTY_DIRECTIVE, directive.at(), word + " shows nothing here")
                    .withHint("list " + kind.plural() + " in the front matter of the article, or link to them with "
                            + kind.scheme() + ":, or delete it"));
        }
    }
}
