/**
 * The entry point, and the map of the code. Each package is a room; a build goes through them in ten steps, each from
 * immutable values to immutable values:
 *
 * <ol>
 *   <li>scan: the folder becomes a tree of files ({@code read});
 *   <li>split: a file becomes front matter and body;
 *   <li>bind: front matter becomes entries ({@code entry}: what writers write; {@code edtf} reads their dates,
 *       {@code bibliography} what other programs write of sources, and {@code reference} describes their keys);
 *   <li>index: entries become an index, which drafts never enter ({@code graph});
 *   <li>text: each body is parsed ({@code markdown}) and linked, and what it says of others is stored;
 *   <li>join: front matter becomes the catalogue, and what all bodies say the texts;
 *   <li>plan: the catalogue becomes pages and files that are to be ({@code plan}; what they show is in {@code page},
 *       {@code feed}, {@code data}, {@code search} and {@code twin}, in the words of {@code language});
 *   <li>check: the whole is asked for what a reader would miss ({@code check});
 *   <li>pages: views become bytes ({@code render}), pictures their copies ({@code image});
 *   <li>write: the bytes go into the output, all or none ({@code output}).
 * </ol>
 *
 * <p>{@code pipeline} is this list in code, {@code memory} what one build leaves to the next, {@code publish} carries
 * the result away, {@code cli} is what a user types, {@code scaffold} writes new sites and entries, {@code move}
 * renames them, {@code launch} makes the program start fast, {@code problem} is how all of them speak of mistakes,
 * {@code json} how they write JSON, {@code html} how they read and escape HTML, {@code bytes} how they tell files apart
 * and write them whole, and {@code cache} how they keep what costs to make.
 *
 * <p>Which room may import which is held by {@code ArchitectureTest}. Each room says in its own {@code package-info} what
 * comes in, what goes out, and what it must not know. Null stands nowhere but where {@code @Nullable} says so.
 */
@NullMarked
package backstory;

import org.jspecify.annotations.NullMarked;
