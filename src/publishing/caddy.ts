import { remarks } from '../words/publishing.ts';
import { caching, hashedPattern } from './caching.ts';
import { mediaTypes } from './media-types.ts';
import type { Place } from './place.ts';
import { httpsOnly, openData, siteHeaders } from './site-headers.ts';

/**
 * The site as a Caddyfile (Caddy 2.6 or newer). With the name of a host Caddy gets a certificate by
 * itself; without one it answers on port 80.
 */
export function caddyConfig({ root, base, host, listen, rules }: Place): string {
  const headers = siteHeaders.map(({ name, value }) => `\t\t${name} "${value}"`);
  const types = Object.entries(mediaTypes).map(
    ([end, type]) =>
      `\t@${end} path *.${end}\n\theader @${end} Content-Type "${type}; charset=utf-8"`,
  );
  return `# ${remarks.generated}
# ${remarks.place(root + base)}

${listen ?? host ?? ':80'} {
	root * ${root}

	header {
${headers.join('\n')}
		# ${remarks.httpsOnly}
		# ${httpsOnly.name} "${httpsOnly.value}"
	}

	@hashed path_regexp ${hashedPattern(base)}
	@named not path_regexp ${hashedPattern(base)}
	header @hashed Cache-Control "${caching.forever}"
	header @named Cache-Control "${caching.ask}"
	header ${base}${openData.folder}/* ${openData.name} "${openData.value}"
	@txt path *.txt
	header @txt Content-Type "text/plain; charset=utf-8"
${types.join('\n')}

	import ${rules}/*.caddy

	@hidden path */.* *.br *.gz
	@wellknown path /.well-known/*
	handle @wellknown {
		file_server
	}
	handle @hidden {
		error 404
	}
${base === '/' ? '' : `\thandle / {\n\t\tredir * ${base} 302\n\t}\n`}	handle {
		# ${remarks.packedOrNot}
		encode gzip
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		header Cache-Control "${caching.ask}"
		rewrite * ${base}404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
