/**
 * What one build leaves to the next. In come the files of the site, what they say and what texts say of each other; out
 * goes, for each file of the site, whether the one that stands in the output is still right, and if not, why. This room
 * knows neither the order of steps nor commands.
 *
 * <p><b>What is remembered.</b> Three {@link backstory.memory.store.RecordStore}s in {@code .backstory/}
 * ({@link backstory.memory.store.WorkFolder}), all of one format: {@code entries} holds what each file of content says,
 * {@code texts} each entry's texts, parsed and linked, with what they mention, and {@code build}
 * ({@link backstory.memory.LastBuild}) what was read, what was said and, for each file of the output, how it looked and
 * what it was made of. A record has a key, a hash of what it was made of, and a checksum of its bytes.
 *
 * <p><b>When it is valid.</b> A whole store is, if its index begins with this format, the fingerprint of this program and
 * this Java, and its basis: for {@code texts} a hash of all that a text is linked against, for {@code build} the output
 * folder. A record is, if what it was made of has the same hash now: the file that an entry or a text stands in; for a
 * file of the output, its size and time, since only this program writes there. What nobody asks for is not decoded: a
 * build that finds nothing changed reads one index and what the last build said.
 *
 * <p><b>Why contents and not times.</b> Git, archives and editors set the times of files as they like: a file may change
 * and keep its time, and a fresh clone has new times and nothing new. To hash a file costs little more than to read it.
 *
 * <p><b>Why an edit of front matter, a list, another file or an option of the build makes all pages again.</b> What a
 * page asks of texts is noted by {@link backstory.graph.Reads} in its {@link backstory.graph.PageTrace}, and {@link
 * backstory.memory.Staleness} compares the answers' hashes. What front matter says is asked in so many places (names,
 * titles, dates, orders, menus) that to note it would cost more on every page than to make pages again costs now and
 * then; so it counts as one read of all. Pages whose bytes stay the same are not written.
 *
 * <p><b>What happens when something is damaged.</b> Whatever is cut off, damaged, older or foreign counts as not there:
 * that part is found out again, without a word, since the result is the same. Nothing is mended, nothing is guessed.
 *
 * <p><b>What a killed build leaves.</b> New stores are written in a folder of the build alone ({@link
 * backstory.memory.store.UnfinishedFolder}) and get their lasting names one by one when the site is in place, each in
 * one step of the file system. A build that is killed before leaves the old ones; between them, some old and some new,
 * which is right too: {@code entries} and {@code texts} are good for whatever inputs have the same hashes, and
 * {@code build} is one file because what was read and how the output looks must fit each other. Killed while it put the
 * site in place, it has changed files whose stamps are no longer those of {@code build}, so these are made again. The
 * next build takes the folder away.
 */
@NullMarked
package backstory.memory;

import org.jspecify.annotations.NullMarked;
