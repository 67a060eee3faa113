package backstory.pipeline.render;

import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.read.file.ContentTree;
import backstory.render.template.Templates;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The templates of a site, its own before those of the program. They are parsed before
 * {@code site.yaml}'s look is applied.
 *
 * @param problems what is wrong with its own
 */
public record Theme(Templates templates, List<Problem> problems) {
    public static Theme of(ContentTree tree) {
        Problems found = new Problems();
        SortedMap<String, byte[]> own = new TreeMap<>();
        tree.templates().forEach(file -> own.put(file.path().substring("templates/".length()), file.bytes()));
        return new Theme(Templates.read(own, "templates", found), found.sorted());
    }
}
