/**
 * From the colours and fonts that a site names to the style sheet that its pages load.
 *
 * <p>In: the theme's style sheet, whose tokens ({@code --paper: #fdfcf8}) are the one list of its colours, and a {@link
 * backstory.entry.site.Appearance}. Out: the same style sheet with the site's colours, those that follow from them and
 * its fonts, and {@link backstory.problem.Problem}s where letters would not stand out from their paper. All arithmetic
 * is that of {@link java.lang.StrictMath}, so that every machine finds the same digits. Knows no template and no file.
 */
@NullMarked
package backstory.render.style;

import org.jspecify.annotations.NullMarked;
