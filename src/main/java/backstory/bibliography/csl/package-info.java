/** CSL-JSON: items for programs that format bibliographies with the styles of CSL, and their dates. */
@NullMarked
package backstory.bibliography.csl;

import org.jspecify.annotations.NullMarked;
