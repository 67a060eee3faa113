/**
 * Every key that can be written: its place, its value, its meaning and an example, one file for each kind of place.
 *
 * <p>{@link backstory.reference.key.Places} lists them. This part knows neither rules nor how its contents are printed.
 */
@NullMarked
package backstory.reference.key;

import org.jspecify.annotations.NullMarked;
