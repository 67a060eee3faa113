/**
 * Problems as text: for a terminal, shortened, as JSON, as SARIF, as annotations of GitHub.
 *
 * <p>In: problems in their order. Out: text. This part neither counts nor sorts them.
 */
@NullMarked
package backstory.problem.format;

import org.jspecify.annotations.NullMarked;
