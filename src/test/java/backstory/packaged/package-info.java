/** The packaged program as a user meets it: unpacked from an archive, and started by its launcher. */
package backstory.packaged;
