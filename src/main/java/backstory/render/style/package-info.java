/**
 * From the colours and fonts that a site names to the style sheet that its pages load.
 *
 * <p>In: the theme's style sheet, whose tokens ({@code --paper: #fdfcf8}) are the one list of its colours, and a
 * {@link backstory.entry.site.Appearance}. Out: the same style sheet with the site's colours, those that follow from
 * them and its fonts, and {@link backstory.problem.Problem}s for too little contrast. All arithmetic uses
 * {@link java.lang.StrictMath}, so that every machine computes the same digits. This part knows neither templates nor
 * files.
 */
@NullMarked
package backstory.render.style;

import org.jspecify.annotations.NullMarked;
