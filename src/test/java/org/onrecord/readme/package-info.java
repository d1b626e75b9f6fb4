/** The parts of the README that programs write, and the lines of code in it that tests run. */
package org.onrecord.readme;
