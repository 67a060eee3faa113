/**
 * Problems as text: for a terminal, in short, as JSON, as SARIF, as annotations of GitHub.
 *
 * <p>In: problems in their order. Out: text. This part counts and sorts nothing.
 */
@NullMarked
package backstory.problem.format;

import org.jspecify.annotations.NullMarked;
