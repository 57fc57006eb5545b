/** A WordPress of its own for each version that is tested: its process, its people, and pages seen by them. */
import { fork, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { launchChromium } from '../../../scripts/lib/chromium.mjs';

export interface Version {
  readonly wordpress: string;
  readonly php: string;
}

/** The oldest and the newest there are in the package of WordPress versions, and the oldest PHP. */
export const VERSIONS: readonly Version[] = JSON.parse(env['WORDPRESS_VERSIONS'] ?? '[]') as Version[];

/** The plugin as a site installs it. */
export const PLUGIN = env['WORDPRESS_PLUGIN'] ?? '';

export type Role = 'editor' | 'author' | 'visitor';

export interface Opened {
  readonly page: Page;
  /** What the page said in its console or threw, and what it could not load. */
  readonly said: string[];
  /** Addresses outside of this machine that it asked for; none is let through. */
  readonly outside: string[];
}

interface Answer {
  readonly text: string;
  readonly errors: string;
  readonly exitCode: number;
}

const LOAD =
  "<?php require '/wordpress/wp-load.php'; require_once ABSPATH . 'wp-admin/includes/plugin.php';\n";

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export class WordPress {
  readonly #folder = mkdtempSync(join(tmpdir(), 'si-widgets-wordpress-'));
  readonly #contexts = new Map<Role, BrowserContext>();
  #child: ChildProcess | undefined;
  #browser: Browser | undefined;
  #asked = 0;
  url = '';

  constructor(readonly version: Version) {}

  /** Boots it, with the plugin's folder in place but not active, an Editor and an Author. */
  async start(): Promise<void> {
    const site = join(this.#folder, 'site');
    cpSync(join(env['WORDPRESS_SITES'] ?? '', this.version.wordpress), site, { recursive: true });
    cpSync(PLUGIN, this.#pluginFolder, { recursive: true });
    const guard = new URL('no-network.mjs', import.meta.url).href;
    this.#child = fork(
      new URL('serve.mjs', import.meta.url),
      [site, this.version.php, String(await freePort())],
      {
        execArgv: ['--import', guard],
        env: { ...env, NETWORK_LOG: this.#networkLog },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      },
    );
    const { url } = await this.#message<{ url: string }>((message) => 'url' in message);
    this.url = url;
    await this.php(`
      update_option( 'show_avatars', '0' );
      foreach ( array( 'editor', 'author' ) as $role ) {
        $id = wp_create_user( $role, 'word of ' . $role, "$role@example.org" );
        ( new WP_User( $id ) )->set_role( $role );
        update_user_meta( $id, $wpdb->get_blog_prefix() . 'persisted_preferences', array(
          'core/edit-post' => array( 'welcomeGuide' => false ),
          '_modified'      => '2026-01-01T00:00:00.000Z',
        ) );
      }`);
    this.#browser = await launchChromium({ protocolTimeout: 300_000 });
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await ended;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #networkLog(): string {
    return join(this.#folder, 'network.log');
  }

  get #pluginFolder(): string {
    return join(this.#folder, 'site/wp-content/plugins/si-widgets');
  }

  hasPluginFiles(): boolean {
    return existsSync(this.#pluginFolder);
  }

  /** What wanted to leave this machine, but for what WordPress itself asks for news and updates. */
  network(): string[] {
    const logs = [this.#networkLog, join(this.#folder, 'site/wp-content/http.log')];
    const lines = logs.filter(existsSync).flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'));
    return lines.filter((line) => !line.startsWith('WordPress: '));
  }

  /** Notices, warnings and errors of PHP. */
  complaints(): string[] {
    const log = join(this.#folder, 'site/wp-content/debug.log');
    return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  }

  #message<M extends object>(wanted: (message: object) => boolean): Promise<M> {
    const child = this.#child;
    return new Promise((done, fail) => {
      const ended = (): void => fail(new Error('The process of WordPress has ended.'));
      const take = (message: object): void => {
        if (!wanted(message)) return;
        child?.off('message', take).off('exit', ended);
        done(message as M);
      };
      child?.on('message', take).once('exit', ended);
    });
  }

  /** Runs PHP in the site. @returns what it prints */
  async php(code: string): Promise<string> {
    this.#asked += 1;
    const id = this.#asked;
    const answer = this.#message<Answer>((message) => 'id' in message && message.id === id);
    this.#child?.send({ id, code: LOAD + code });
    const { text, errors, exitCode } = await answer;
    if (exitCode !== 0) throw new Error(`${text}\n${errors}`);
    return text;
  }

  /** Publishes a page as a person of that role would; what they may not save is stripped. @returns its address */
  async publish(role: Role, content: string): Promise<string> {
    const encoded = Buffer.from(content).toString('base64');
    return this.php(`
      wp_set_current_user( get_user_by( 'login', '${role}' )->ID );
      $id = wp_insert_post( wp_slash( array(
        'post_type' => 'post', 'post_status' => 'publish', 'post_title' => 'Pain',
        'post_content' => base64_decode( '${encoded}' ),
      ) ), true );
      echo is_wp_error( $id ) ? $id->get_error_message() : home_url( "?p=$id" );`);
  }

  async #context(role: Role): Promise<BrowserContext> {
    const known = this.#contexts.get(role);
    if (known) return known;
    const context = await this.#browser?.createBrowserContext();
    if (!context) throw new Error('Not started.');
    this.#contexts.set(role, context);
    if (role === 'visitor') return context;
    const page = await context.newPage();
    await page.goto(`${this.url}/wp-login.php`);
    await Promise.all([
      page.waitForNavigation({ timeout: 300_000 }),
      page.evaluate(`{
        document.querySelector('#user_login').value = '${role}';
        document.querySelector('#user_pass').value = 'word of ${role}';
        document.querySelector('#loginform').submit();
      }`),
    ]);
    await page.close();
    return context;
  }

  /** A page seen by a person of that role. @param script whether scripts run @param policy a CSP of the page */
  async open(
    role: Role,
    address: string,
    { script = true, policy = '' }: { script?: boolean; policy?: string } = {},
  ): Promise<Opened> {
    const page = await (await this.#context(role)).newPage();
    page.setDefaultTimeout(300_000);
    // Wide enough for the editor to have its panel beside the page.
    await page.setViewport({ width: 1280, height: 900 });
    await page.setJavaScriptEnabled(script);
    const said: string[] = [];
    const outside: string[] = [];
    page.on('console', (message) => {
      if (!message.text().startsWith('JQMIGRATE')) said.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('response', (response) => {
      if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
    });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      const isHere = url.startsWith(this.url) || /^(?:data|blob|about):/.test(url);
      if (!isHere) {
        outside.push(url);
        void request.abort();
      } else if (policy && request.isNavigationRequest()) {
        void fetch(url).then(async (response) =>
          request.respond({
            status: response.status,
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': policy },
            body: await response.text(),
          }),
        );
      } else {
        void request.continue();
      }
    });
    await page.goto(new URL(address, this.url).href);
    return { page, said, outside };
  }
}
