package backstory.pipeline.render;

import backstory.entry.site.Appearance;
import backstory.image.card.Palette;
import backstory.page.Media;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.read.file.ContentTree;
import backstory.render.template.Templates;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The templates of a site, its own before those of the program. They are parsed before the look that {@code site.yaml}
 * sets is applied. For use by many threads.
 */
public final class Theme {
    private final Templates templates;
    private final List<Problem> problems;

    /** The result of the last request: a preview asks at each save, and the look seldom changes. */
    private volatile Optional<Styled> last = Optional.empty();

    private Theme(Templates templates, List<Problem> problems) {
        this.templates = templates;
        this.problems = problems;
    }

    /**
     * A theme with the look of a site.
     *
     * @param palette the colours of social cards
     * @param papers the background colours of its pages
     * @param problems in its own files, and in the settings of the site for them
     */
    record Styled(Appearance look, Templates templates, Palette palette, Media.Papers papers, List<Problem> problems) {}

    /** Reads the templates of a site. */
    public static Theme of(ContentTree tree) {
        Problems found = new Problems();
        SortedMap<String, byte[]> own = new TreeMap<>();
        tree.templates().forEach(file -> own.put(file.path().substring("templates/".length()), file.bytes()));
        return new Theme(Templates.read(own, "templates", found), found.sorted());
    }

    /** Returns the theme with the look of a site. */
    Styled in(Appearance look) {
        Styled styled = last.filter(made -> made.look().equals(look)).orElseGet(() -> style(look));
        last = Optional.of(styled);
        return styled;
    }

    private Styled style(Appearance look) {
        Problems found = new Problems();
        found.addAll(problems);
        Templates styled = templates.in(look, found);
        return new Styled(look, styled, Palette.of(styled.colors()), styled.papers(), found.sorted());
    }
}
