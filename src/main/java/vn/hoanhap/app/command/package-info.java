/// The command line: the same use cases without a window. Standard output carries what was asked
/// for and nothing else, in UTF-8; messages go to standard error. Each command is a class; what
/// they share (streams, password, JSON in and out, exit codes) stands beside them.
package vn.hoanhap.app.command;
