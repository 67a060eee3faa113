/**
 * What one build records for the next.
 *
 * <p>In: the files of the site, their content and the relations between texts. Out: for each file of the site, whether
 * the one in the output is still valid, and if not, why. This room knows neither the order of steps nor commands.
 *
 * <p><b>What is remembered.</b> Three {@link backstory.memory.store.RecordStore}s in {@code .backstory/}
 * ({@link backstory.memory.store.WorkFolder}), all of one format: {@code entries} has the content of each file of
 * content, {@code texts} each entry's texts, parsed and linked, with what they mention, and {@code build}
 * ({@link backstory.memory.LastBuild}) the inputs, the result and, for each file of the output, its stamp and what it
 * was made from. A record has a key, a hash of what it was made from, and a checksum of its bytes.
 *
 * <p><b>When it is valid.</b> A whole store is valid if its index begins with this format, the fingerprint of this
 * program and this Java, and its basis: for {@code texts} a hash of all that a text is linked against, for
 * {@code build} the output folder. A record is valid if what it was made from has the same hash now: for an entry or a
 * text, the file in which it stands; for a file of the output, its size and time, since only this program writes there.
 * Records are decoded only when needed: a build that finds nothing changed reads one index and the result of the last
 * build.
 *
 * <p><b>Why contents and not times.</b> Git, archives and editors set the times of files as they like: a file may
 * change and keep its time, and a fresh clone has new times and nothing new. To hash a file costs little more than to
 * read it.
 *
 * <p><b>Why an edit of front matter, a list, another file or an option of the build makes all pages again.</b>
 * {@link backstory.graph.Reads} records the questions of a page about texts in its {@link backstory.graph.PageTrace},
 * and {@link backstory.memory.Staleness} compares the answers' hashes. Front matter is used in so many places (names,
 * titles, dates, orders, menus) that recording it would cost more on every page than making pages again costs now and
 * then; so all front matter counts as one question of every page. Pages whose bytes stay the same are not written.
 *
 * <p><b>What happens when something is damaged.</b> Whatever is truncated, damaged, older or foreign counts as missing:
 * that part is computed again, without a message, since the result is the same. Nothing is repaired or guessed.
 *
 * <p><b>What a killed build leaves.</b> New stores are written in a folder that belongs to the build
 * ({@link backstory.memory.store.UnfinishedFolder}). They get their final names one by one when the site is in place,
 * each in one step of the file system. A build that is killed before that leaves the old stores. One that is killed in
 * between leaves some old and some new ones, which is correct too: {@code entries} and {@code texts} are valid for all
 * inputs with the same hashes, and {@code build} is one file because the inputs and the stamps of the output must fit
 * together. A build that is killed while it puts the site in place has changed files whose stamps are no longer those
 * of {@code build}, so these are made again. The next build deletes the folder.
 */
@NullMarked
package backstory.memory;

import org.jspecify.annotations.NullMarked;
