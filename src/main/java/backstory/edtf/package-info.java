/**
 * Dates as EDTF writes them, ISO 8601-2:2019. A library of its own, which knows nothing of the rest of this program.
 *
 * <p>In: a text. Out: an {@link backstory.edtf.Edtf}, with its canonical text, the days that it covers and its place in
 * the order of time; or an {@link backstory.edtf.EdtfError} with the characters at fault and advice. The advice comes from
 * {@code EdtfRewrite}, which turns a date in another notation ({@code 3rd of May 2021}) into the EDTF that was probably
 * meant.
 *
 * <p>Dates in words, as readers see them, are made by {@code language}.
 */
@NullMarked
package backstory.edtf;

import org.jspecify.annotations.NullMarked;
