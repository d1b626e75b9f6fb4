/** The documents for users: the parts of them that programs write, and tests that run their code and compare them with the program. */
package org.onrecord.readme;
