/**
 * Faults that users of other tools reported in public, and that others found in this one, each with the tests that hold
 * it: the list is {@code cases.yaml}, tests bear the numbers in {@link backstory.testing.Case}, and {@link
 * backstory.cases.CasesTest} compares the two. A test says what the case asks for, and where this product decides
 * otherwise it says so beside the test. Most stand in the room that owns the behaviour; here are those that show in a
 * whole build only, one class a chapter.
 */
package backstory.cases;
