/** CSL-JSON: items as the programs read them that set bibliographies by the styles of CSL, and their dates. */
@NullMarked
package backstory.bibliography.csl;

import org.jspecify.annotations.NullMarked;
