package backstory.graph.link;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.site.SiteConfig;
import backstory.entry.value.Body;
import backstory.graph.index.LinkedEntry;
import backstory.graph.text.LinkedText;
import backstory.graph.text.Target;
import backstory.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The targets of what {@code site.yaml} names.
 *
 * @param logo the picture; empty if there is none
 * @param footer the text at the foot of every page
 * @param jumps its links to headings
 * @param featured the article that leads the home page; empty for the newest
 * @param menu where each item of the menu leads, in its order
 * @param problems of all of it
 */
public record LinkedSite(
        Optional<Target.OfImage> logo,
        LinkedText footer,
        List<LinkedEntry.Jump> jumps,
        Optional<Article> featured,
        List<MenuTarget> menu,
        List<Problem> problems) {
    public LinkedSite {
        jumps = List.copyOf(jumps);
        menu = List.copyOf(menu);
        problems = List.copyOf(problems);
    }

    /**
     * The target of an item of the menu.
     *
     * @param entry the entry whose Markdown file was named; empty if something else or a missing file was named
     */
    public record MenuTarget(SiteConfig.MenuItem item, Optional<Entry> entry) {
        /** Returns true if a Markdown file is named, whether it exists or not. */
        public boolean namesFile() {
            return Body.isMarkdown(item.to());
        }
    }

    /** Returns the files that the footer links to, below content/. */
    public List<String> files() {
        return footer.targets().stream()
                .filter(Target.OfFile.class::isInstance)
                .map(target -> ((Target.OfFile) target).path())
                .toList();
    }

    /** Returns the entries that the footer and the menu lead to. */
    public Set<EntryId> entries() {
        Set<EntryId> entries = new TreeSet<>();
        footer.targets().forEach(target -> {
            if (target instanceof Target.OfEntry to) {
                entries.add(to.entry().key());
            }
        });
        menu.forEach(item -> item.entry().ifPresent(entry -> entries.add(entry.key())));
        return entries;
    }
}
