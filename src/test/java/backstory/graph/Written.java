package backstory.graph;

import backstory.entry.Article;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.LinkedEntries;
import backstory.graph.link.Linker;
import backstory.graph.text.LinkedText;
import backstory.markdown.Token;
import backstory.problem.Problems;
import backstory.read.Content;
import backstory.read.ReadTree;
import backstory.read.entry.EntryReader;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A site as it was written, read and joined up to where pages would be made of it. */
public record Written(Content content, EntryIndex index, Linker linker, Problems problems) {

    /** Reads the folder of a site. */
    public static Written of(TestSite site) {
        return of(site.root());
    }

    public static Written of(Path root) {
        ContentTree tree = ContentTree.scan(root);
        Content content = Content.of(
                new ReadTree(tree, tree.files().stream().map(EntryReader::read).toList()));
        Problems problems = new Problems();
        problems.addAll(content.problems());
        List<String> files = tree.files().stream().map(ContentFile::path).toList();
        List<EntryKind> unread =
                Arrays.stream(EntryKind.values()).filter(content::mayDefineMore).toList();
        EntryIndex index = EntryIndex.of(
                new EntryIndex.Input(content.entries(), content.images(), files, content.invalid(), unread),
                Optional.empty(),
                false,
                problems);
        return new Written(content, index, new Linker(index, content.site()), problems);
    }

    public Article article(String id) {
        return (Article) index.find(new EntryId(EntryKind.ARTICLE, id)).orElseThrow();
    }

    /** Returns the automatic links of an article, as {@code words → id}. */
    public List<String> links(String article) {
        Article in = article(article);
        LinkedText body = linker.link(in).texts().body();
        List<String> links = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int open = -1;
        for (Token token : body.tokens()) {
            switch (token.kind()) {
                case MENTION -> open = token.number();
                case WORDS -> words.append(open < 0 ? "" : token.text(0));
                case LINE -> words.append(open < 0 ? "" : " ");
                case LINK_END -> {
                    if (open >= 0) {
                        String id = body.mentions().get(open).entry().key().id();
                        links.add(words.toString().replace('\u00A0', ' ') + " → " + id);
                    }
                    words.setLength(0);
                    open = -1;
                }
                default -> {}
            }
        }
        return links;
    }

    /** Returns the problems in the texts of an article, one on each line. */
    public List<String> told(String article) {
        return linker.link(article(article)).problems().stream()
                .map(problem -> problem.at().line() + ":" + problem.at().column() + ": " + problem.message() + " ["
                        + problem.rule().id() + "]")
                .toList();
    }

    public Texts texts() {
        LinkedEntries linked =
                LinkedEntries.of(index.all().stream().map(linker::link).toList());
        Catalog catalog = Catalog.of(content.site(), index.withoutUnused(linked), linker, linked);
        return Texts.of(catalog);
    }
}
